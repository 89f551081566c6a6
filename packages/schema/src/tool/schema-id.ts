/** The id and the version of the shape of a tool. */
export const toolSchemaId = 'urn:maat:schema:tool:1';
