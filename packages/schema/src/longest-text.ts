/** The most characters one piece of text may hold: some four hundred printed pages. */
export const longestText = 1000000;
