/** The id and the version of the shape of an audit. */
export const auditSchemaId = 'urn:maat:schema:audit:1';
