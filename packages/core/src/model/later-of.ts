/** Of two moments in UTC as text, the later one. */
export function laterOf(one: string, other: string): string {
  return one < other ? other : one;
}
