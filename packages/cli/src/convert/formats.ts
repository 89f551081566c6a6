/** Formats that are written audit by audit, so that there may be any number of them. */
export const streamed = ['csv', 'ndjson', 'fhir'] as const;

/** Formats that are written once all audits are known. */
export const gathered = ['xlsx', 'parquet', 'summary'] as const;

/** Formats of a tool, which need no audits. */
export const ofTool = ['xlsform', 'questionnaire'] as const;

/** A format that is written audit by audit. */
export type Streamed = (typeof streamed)[number];

/** A format that is written once all audits are known. */
export type Gathered = (typeof gathered)[number];

/** A format of a tool. */
export type OfTool = (typeof ofTool)[number];
