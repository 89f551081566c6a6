// What the generated validators call. It is bundled into them.

/** Errors are kept up to this number, whatever the input. */
const mostErrors = 200;

/** A list of errors with one more. */
export const add = (errors, instancePath, keyword, params) => {
  const error = { instancePath, keyword, params };
  if (errors === null) return [error];
  if (errors.length < mostErrors) errors.push(error);
  return errors;
};

/** A list of errors with those of a part, and the way to the part put before where they stand. */
export const join = (errors, others, way) => {
  const all = errors ?? [];
  for (const error of others) {
    if (all.length >= mostErrors) break;
    all.push({ ...error, instancePath: way + error.instancePath });
  }
  return all;
};

/** Forgets the errors of an alternative that need not hold. */
export const cut = (errors, length) => {
  if (errors === null || length === 0) return null;
  if (errors.length > length) errors.length = length;
  return errors;
};

/** A name as it stands in a JSON Pointer. */
export const escapeToken = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The number of code points. Half a surrogate pair counts as one. */
export const countCharacters = (text) => {
  let count = text.length;
  for (let index = 1; index < text.length; index += 1) {
    const isLow = (text.charCodeAt(index) & 0xfc00) === 0xdc00;
    if (isLow && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800) count -= 1;
  }
  return count;
};

/** Whether an object has fewer members than that, looking at no more of them than it must. */
export const hasFewer = (object, number) => {
  let count = 0;
  for (const _ in object) {
    count += 1;
    if (count >= number) return false;
  }
  return true;
};

/** The index of the first item that equals one before it, or 0. */
export const duplicateIn = (items) => {
  const seen = new Set();
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    // Hint: what else has a name has one that does not begin like that.
    const name = typeof item === 'string' ? `"${item}` : nameOf(item);
    if (seen.has(name)) return index;
    seen.add(name);
  }
  return 0;
};

/** A text that two values share if and only if they are equal. */
const nameOf = (value) =>
  JSON.stringify(value, (_, member) => {
    if (Array.isArray(member)) return ['[', ...member];
    if (typeof member !== 'object' || member === null) return member;
    return ['{', ...Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))];
  });
