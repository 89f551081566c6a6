/** Kinds that hold a name, an age or a day. */
export const detailKinds: ReadonlySet<string> = new Set(['text', 'date', 'number']);

/** The other kinds that this version knows: their state says how the practice could be audited. */
export const practiceKinds: ReadonlySet<string> = new Set([
  'narrative',
  'choice',
  'choices',
  'decision',
  'table',
  'grade',
]);
