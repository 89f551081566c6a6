/** The id and the version of the shape of a redaction profile. */
export const redactionProfileSchemaId = 'urn:maat:schema:redaction-profile:1';
