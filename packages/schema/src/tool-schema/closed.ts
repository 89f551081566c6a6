/**
 * The ids that are names of something in every object of JavaScript. Validators written in it look
 * members up by name, and would find these where an audit has none of them.
 */
const inherited: readonly string[] = [
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
];

/**
 * The schema of an object with these members and no others, each of which may be absent.
 *
 * @param members The schema of each member, by its id.
 */
export function closed(members: Readonly<Record<string, object>>): object {
  const all = Object.entries(members);
  const patterns = all.flatMap(([id, schema]) =>
    inherited.includes(id) ? [[`^${id}$`, schema] as const] : [],
  );
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(all.filter(([id]) => !inherited.includes(id))),
    ...(patterns.length > 0 && { patternProperties: Object.fromEntries(patterns) }),
  };
}
