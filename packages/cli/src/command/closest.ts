/** The name that comes closest to one that was typed, if any comes close enough. */
export function closest(typed: string, names: readonly string[]): string | undefined {
  const ranked = names.map((name) => ({ name, slips: slipsBetween(typed, name) }));
  const [best] = ranked.sort((one, other) => one.slips - other.slips);
  return best && best.slips <= Math.max(1, typed.length / 3) ? best.name : undefined;
}

/** How many letters were added, left out or mistaken (Levenshtein). */
function slipsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const row = [index + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const same = letter === other[at - 1] ? 0 : 1;
      const last = (row[at - 1] ?? 0) + 1;
      row.push(Math.min(last, (above[at] ?? 0) + 1, (above[at - 1] ?? 0) + same));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
