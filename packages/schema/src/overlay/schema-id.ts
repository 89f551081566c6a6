/** The id and the version of the shape of an overlay. */
export const overlaySchemaId = 'urn:maat:schema:overlay:1';
