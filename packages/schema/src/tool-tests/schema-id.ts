/** The id and the version of the shape of a tool's tests. */
export const toolTestsSchemaId = 'urn:maat:schema:tool-tests:1';
