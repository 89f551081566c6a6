/** The id and the version of the shape of a theme pack. */
export const themePackSchemaId = 'urn:maat:schema:theme-pack:1';
