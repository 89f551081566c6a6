/** A section or question with the id of its copy. */
export const withId = (item, copy) => ({ ...item, id: `${item.id}-${copy}` });
