/** The id of the shape of an import mapping. */
export const mappingSchemaId = 'urn:maat:schema:import-mapping:1';

/** The order in which the days of a file are written. ISO 8601 is always understood. */
export type DateOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';

/** What a column of the file says of a question. */
export type AnswerPart = 'value' | 'explanation' | 'reason';

/** What one column of a file holds. */
export interface MappedColumn {
  /** Its heading, as it stands in the file. */
  readonly column: string;
  /** Where it goes in the envelope of the audit. */
  readonly to?: 'id' | 'caseReference';
  /** The question that it answers. */
  readonly question?: string;
  /** What of the answer it says: explanation is also the rationale of a grade. Default: value. */
  readonly part?: AnswerPart;
  /** Of a table: which row, from 1, and which column. */
  readonly row?: number;
  readonly cell?: string;
  /** What stands in the file → the code. Codes and labels of the tool are understood as they are. */
  readonly values?: Readonly<Record<string, string>>;
  /** The order of its dates, where it is another than the file's. */
  readonly dates?: DateOrder;
  /** What parts several choices in a cell. Default: a semicolon. */
  readonly separator?: string;
}

/** How the columns of a file from elsewhere become answers. One line of the file is one audit. */
export interface ImportMapping {
  readonly schema: typeof mappingSchemaId;
  readonly tool: { readonly id: string; readonly version: string };
  /** The order of the dates. Without it only ISO 8601 is understood. */
  readonly dates?: DateOrder;
  /** What the file says for N/A. Case and white space around do not count. */
  readonly notApplicable?: readonly string[];
  /** What the file says where no evidence was found. */
  readonly noEvidence?: readonly string[];
  readonly columns: readonly MappedColumn[];
}

const closed = { type: 'object', additionalProperties: false } as const;
const words = { type: 'string', minLength: 1, maxLength: 1000 } as const;
const identifier = { type: 'string', pattern: '^[a-z][A-Za-z0-9-]{0,63}$' } as const;
const order = { enum: ['day-month-year', 'month-day-year', 'year-month-day'] } as const;
const list = { type: 'array', maxItems: 100, items: words } as const;

/** The JSON Schema (2020-12) of an import mapping. */
export const mappingJsonSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: mappingSchemaId,
  title: 'Import mapping',
  description: 'How the columns of a file from elsewhere become answers of an audit.',
  ...closed,
  required: ['schema', 'tool', 'columns'],
  properties: {
    schema: { const: mappingSchemaId },
    tool: {
      ...closed,
      required: ['id', 'version'],
      properties: { id: words, version: words },
      description: 'The tool whose questions the columns answer.',
    },
    dates: { ...order, description: 'The order of the dates. ISO 8601 is always understood.' },
    notApplicable: { ...list, description: 'What the file says for N/A.' },
    noEvidence: { ...list, description: 'What the file says where no evidence was found.' },
    columns: {
      type: 'array',
      minItems: 1,
      maxItems: 2000,
      description: 'The columns that are understood. All others are kept and listed.',
      items: {
        ...closed,
        required: ['column'],
        properties: {
          column: { ...words, description: 'The heading, as it stands in the file.' },
          to: { enum: ['id', 'caseReference'], description: 'A member of the audit.' },
          question: { ...identifier, description: 'The question that it answers.' },
          part: {
            enum: ['value', 'explanation', 'reason'],
            description: 'What of the answer it says. Default: value.',
          },
          row: { type: 'integer', minimum: 1, maximum: 200, description: 'The row of a table.' },
          cell: { ...identifier, description: 'The column of a table.' },
          values: {
            type: 'object',
            maxProperties: 500,
            additionalProperties: identifier,
            description: 'What stands in the file, and the code that it means.',
          },
          dates: { ...order, description: "The order of this column's dates." },
          separator: {
            type: 'string',
            minLength: 1,
            maxLength: 10,
            description: 'What parts several choices. Default: a semicolon.',
          },
        },
      },
    },
  },
};
