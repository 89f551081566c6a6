import { documentOf, type Vector, vectorFiles, vectorsIn } from '../../vectors/read.mjs';

/** Every vector. */
export const vectors: readonly Vector[] = vectorFiles.flatMap(vectorsIn);

/** What one validator of JSON Schema says of one document. */
export interface Verdict {
  readonly valid: boolean;
  /** The JSON Pointers of the values that it finds fault with. */
  readonly places: readonly string[];
}

/** The document of a vector, put together. */
export function given({ document }: Vector): unknown {
  return documentOf(document);
}

/**
 * What a verdict lacks, or says too much, beside what a vector expects; empty where they agree. A
 * validator tells what is missing, or does not belong, at the object that holds it, and may tell of
 * what holds a fault as well: of an alternative that was not meant, or of the way to it.
 */
export function disagreement(vector: Vector, { valid, places }: Verdict): readonly string[] {
  if (valid !== vector.valid) return [`${vector.id}: ${valid ? 'valid' : 'not valid'}`];
  if (valid || !isComparable(vector)) return [];
  const told = new Set(places.map(shown));
  const expected = (vector.issues ?? []).map(({ code, pointer }) =>
    ofMembers.has(code) ? [pointer, pointer.replace(/\/[^/]*$/, '')] : [pointer],
  );
  const silent = expected.filter((either) => !either.some((place) => told.has(place)));
  const surplus = [...told].filter((place) => !expected.flat().some((each) => leads(place, each)));
  return [
    ...silent.map(([place]) => `${vector.id}: says nothing of ${place}`),
    ...surplus.map((place) => `${vector.id}: finds fault with ${place}`),
  ];
}

/** Issues that speak of a member, where a validator speaks of what holds it. */
const ofMembers = new Set(
  ['missing', 'unknown-member', 'member-name', 'duplicate'].map((name) => `structure.${name}`),
);

/** Whether all that is expected is what a schema can say. */
function isComparable({ issues = [] }: Vector): boolean {
  const unsaid = ['structure.too-large', 'structure.more-issues'];
  return issues.every(({ code }) => code.startsWith('structure.') && !unsaid.includes(code));
}

function leads(place: string, to: string): boolean {
  return to === place || to.startsWith(`${place}/`);
}

/** A place up to the first name that an issue does not show, as it may be anything. */
function shown(pointer: string): string {
  const [root = '', ...tokens] = pointer.split('/');
  const end = tokens.findIndex((token) => !/^([A-Za-z_$][A-Za-z0-9_$-]{0,63}|[0-9]+)$/.test(token));
  return [root, ...(end === -1 ? tokens : tokens.slice(0, end))].join('/');
}
