import { packageConfig } from '@maat/build';

// One entry for each format, so that nobody loads the libraries of another.
export default packageConfig({
  entries: {
    csv: 'src/csv.ts',
    excel: 'src/excel.ts',
    fhir: 'src/fhir.ts',
    import: 'src/import.ts',
    leaving: 'src/leaving.ts',
    ndjson: 'src/ndjson.ts',
    parquet: 'src/parquet.ts',
    xlsform: 'src/xlsform.ts',
  },
});
