import { tidyColumns } from '../tidy/columns.js';

/**
 * What describes a CSV file of the tidy table to machines: metadata as CSV on the Web has it (W3C
 * recommendation 'Metadata Vocabulary for Tabular Data', 2015). It goes beside the file, by the name
 * `<file>-metadata.json`.
 *
 * @param url The name of the CSV file, from where the metadata stands.
 */
export function csvMetadata(url: string): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': 'Answers of multi-agency audits',
    'dc:description':
      'A row for every question of every audit, and one for each choice, row, cell and piece of evidence. A text that begins with an apostrophe was marked with it, so that no spreadsheet takes it for a formula: take one off.',
    dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n'], doubleQuote: true },
    tableSchema: {
      columns: tidyColumns.map(({ name, title, type, description }) => ({
        name,
        titles: [name, title],
        datatype: type,
        'dc:description': description,
        required: isAlwaysThere.has(name),
        null: '',
      })),
    },
  };
}

/** The columns that no row leaves empty. */
const isAlwaysThere: ReadonlySet<string> = new Set([
  'audit_id',
  'audit_status',
  'audit_revision',
  'made_at',
  'changed_at',
  'tool_id',
  'tool_version',
  'question_id',
  'asked',
  'part',
  'state',
  'not_applicable',
]);
