/** The id and the version of the shape of the report of a round. */
export const roundReportSchemaId = 'urn:maat:schema:round-report:1';

/** The id and the version of the shape of a briefing. */
export const briefingSchemaId = 'urn:maat:schema:briefing:1';
