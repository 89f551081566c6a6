/**
 * The anchor of a heading, as most places that show a repository make it, so that a link to it
 * leads there and on the site alike.
 *
 * @param {string} heading The heading's words.
 */
export function slugOf(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
