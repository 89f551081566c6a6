/** The databases that the tests can run on. */
export type DatabaseKind = 'pglite' | 'postgres';

const all: readonly DatabaseKind[] = ['pglite', 'postgres'];

/**
 * The databases that MAAT_TEST_DATABASES asks for, as `pglite,postgres`; undefined if it leaves the
 * choice to what is found.
 */
export function wantedDatabases(): readonly DatabaseKind[] | undefined {
  const given = process.env['MAAT_TEST_DATABASES'];
  if (!given) return undefined;
  const names = given.split(',').map((name) => name.trim().replace(/^postgresql$/, 'postgres'));
  const wanted = all.filter((kind) => names.includes(kind));
  if (wanted.length === new Set(names).size) return wanted;
  throw new Error(`MAAT_TEST_DATABASES is ${given}; it may name ${all.join(' and ')}`);
}
