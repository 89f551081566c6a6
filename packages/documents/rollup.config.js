import { packageConfig } from '@maat/build';

// One entry for each format, so that nobody loads the libraries of another.
export default packageConfig({
  entries: { csv: 'src/csv.ts', fhir: 'src/fhir.ts' },
});
