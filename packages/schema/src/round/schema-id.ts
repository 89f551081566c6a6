/** The id and the version of the shape of a round. */
export const roundSchemaId = 'urn:maat:schema:round:1';
