// Reads conformance vectors with Node and nothing else. README.md says the same in words, for any language.
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** The names of the files of vectors. */
export const vectorFiles = JSON.parse(readFileSync(new URL('vectors/files.json', root), 'utf8'));

/** The vectors of a file, as they are written. */
export function vectorsIn(name) {
  return JSON.parse(readFileSync(new URL(`vectors/${name}.json`, root), 'utf8')).vectors;
}

/** A document of a vector: what stands in a file of the package, with its changes made. */
export function documentOf({ from, is, changes = [] }) {
  const holder = { '': from === undefined ? structuredClone(is) : parsed(from) };
  for (const change of changes) make(change, holder);
  return holder[''];
}

function parsed(path) {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

function make(change, root) {
  const [last, ...way] = tokensOf(change.put ?? change.remove).reverse();
  let holder = root;
  for (const token of way.reverse()) holder = holder[token];
  if (change.remove === undefined) put(holder, last, worthOf(change));
  else if (!Object.hasOwn(holder, last)) throw new RangeError(`Nothing is at ${change.remove}`);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}

/** Makes `__proto__` a member like any other, as JSON.parse does. */
function put(holder, name, value) {
  Object.defineProperty(holder, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

/** The names and indexes of a JSON Pointer, after the '' that leads to the whole document. */
function tokensOf(pointer) {
  return pointer.split('/').map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function worthOf({ value, text, item, member, times, nested, number }) {
  if (text !== undefined) return text.repeat(times);
  if (item !== undefined) return Array.from({ length: times }, () => structuredClone(item));
  if (member !== undefined) return Object.fromEntries(named(member, times));
  if (number !== undefined) return Number(number);
  if (nested === undefined) return structuredClone(value);
  return Array.from({ length: nested - 1 }).reduce((inner) => [inner], []);
}

function named(member, times) {
  return Array.from({ length: times }, (_, index) => [`q${index}`, structuredClone(member)]);
}
