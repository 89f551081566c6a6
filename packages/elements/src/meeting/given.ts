/** The members for which there is a value. */
export function given<VALUES extends object>(
  values: VALUES,
): { [NAME in keyof VALUES]?: Exclude<VALUES[NAME], undefined> } {
  const members = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members) as ReturnType<typeof given<VALUES>>;
}
