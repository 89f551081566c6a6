/**
 * Whether a text holds more characters (Unicode code points) than it may. The UTF-16 units are
 * looked at first, as their number is at hand: n units hold n/2 to n characters. They are counted
 * only where that leaves it undecided.
 *
 * @param text The text.
 * @param limit The most characters it may hold.
 */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  return text.length > limit * 2 || countCharacters(text) > limit;
}

/** The number of characters (Unicode code points) of a text. Half a surrogate pair counts as one. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let index = 1; index < text.length; index += 1) {
    const isLow = (text.charCodeAt(index) & 0xfc00) === 0xdc00;
    if (isLow && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800) count -= 1;
  }
  return count;
}
