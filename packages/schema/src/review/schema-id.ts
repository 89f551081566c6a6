/** The id and the version of the shape of a review. */
export const reviewSchemaId = 'urn:maat:schema:review:1';
