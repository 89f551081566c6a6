/** The members of a schema that are words for people, and say nothing of what is legal. */
const words = ['title', 'description', '$comment'];

/**
 * The places in which two schemas differ in what they say is legal, as JSON Pointers. Words may differ.
 *
 * @param {unknown} one
 * @param {unknown} other
 * @returns {string[]}
 */
export function shapeChanges(one, other, at = '') {
  if (!isHolder(one) || !isHolder(other)) return one === other ? [] : [at];
  if (Array.isArray(one) !== Array.isArray(other)) return [at];
  const names = new Set([...shapeMembers(one), ...shapeMembers(other)]);
  return [...names].flatMap((name) =>
    shapeChanges(one[name], other[name], `${at}/${escaped(name)}`),
  );
}

function isHolder(value) {
  return typeof value === 'object' && value !== null;
}

/** Words are strings: a member `title` that is a schema is a property of what is described. */
function shapeMembers(holder) {
  return Object.keys(holder).filter(
    (name) => Array.isArray(holder) || !words.includes(name) || typeof holder[name] !== 'string',
  );
}

function escaped(name) {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
