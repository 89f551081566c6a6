/** The id and the version of the shape of a summary. */
export const summarySchemaId = 'urn:maat:schema:summary:1';
