/** The id and the version of the shape of a style theme. */
export const styleThemeSchemaId = 'urn:maat:schema:style-theme:1';
