/* What the generated validators call. */

/** Errors are kept up to this number, whatever the input. */
const mostErrors = 200;

const add = (errors, instancePath, keyword, params) => {
  const error = { instancePath, keyword, params };
  if (errors === null) return [error];
  if (errors.length < mostErrors) errors.push(error);
  return errors;
};

const join = (errors, others) => {
  if (errors === null) return others;
  for (const error of others) if (errors.length < mostErrors) errors.push(error);
  return errors;
};

/** Forgets the errors of an alternative that need not hold. */
const cut = (errors, length) => {
  if (errors === null || length === 0) return null;
  if (errors.length > length) errors.length = length;
  return errors;
};

const escapeToken = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');

const countCharacters = (text) => {
  let count = text.length;
  for (let index = 1; index < text.length; index += 1) {
    const isLow = (text.charCodeAt(index) & 0xfc00) === 0xdc00;
    if (isLow && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800) count -= 1;
  }
  return count;
};

/** The index of the first item that is there before it, or 0. */
const duplicateIn = (items) => {
  const seen = new Set();
  for (let index = 0; index < items.length; index += 1) {
    const name = nameOf(items[index]);
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
