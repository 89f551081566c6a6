/** The numbers of a semantic version, and what tells a draft of it. */
interface Version {
  readonly numbers: readonly number[];
  readonly draft: readonly string[];
}

/**
 * Whether a version is one of a range: of one version (1.2.0), or of the versions from one on that
 * keep its promise (^1.2.0: below 2.0.0; ~1.2.0: below 1.3.0). As with npm, 0.2.0 makes its promise
 * by the second number, and a draft (1.3.0-draft.1) belongs to no range but one that starts with a
 * draft of the same version.
 *
 * @param version A version, as tools have it.
 * @param range A range, as overlays have it.
 */
export function isInRange(version: string, range: string): boolean {
  const operator = range.charAt(0);
  if (operator !== '^' && operator !== '~') return version === range;
  const [given, least] = [versionOf(version), versionOf(range.slice(1))];
  const isSame = isSameStart(given, least, 3);
  if (given.draft.length > 0 && !(isSame && least.draft.length > 0)) return false;
  return isSameStart(given, least, keptBy(least, operator)) && compare(given, least) >= 0;
}

function versionOf(text: string): Version {
  const end = text.indexOf('-');
  const numbers = (end === -1 ? text : text.slice(0, end)).split('.').map(Number);
  return { numbers, draft: end === -1 ? [] : text.slice(end + 1).split('.') };
}

/** How many numbers stay the same while the promise is kept. */
function keptBy({ numbers }: Version, operator: '^' | '~'): number {
  if (operator === '~') return 2;
  const first = numbers.findIndex((number) => number > 0);
  return first === -1 ? 3 : first + 1;
}

function isSameStart(one: Version, other: Version, length: number): boolean {
  return one.numbers.slice(0, length).every((number, index) => number === other.numbers[index]);
}

/** Below 0 where one comes before the other, by the rules of semver.org, 11. */
function compare(one: Version, other: Version): number {
  for (const [index, number] of one.numbers.entries()) {
    const difference = number - (other.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  // A version comes after its drafts.
  if (one.draft.length === 0) return other.draft.length;
  return other.draft.length === 0 ? -1 : compareDrafts(one.draft, other.draft);
}

function compareDrafts(one: readonly string[], other: readonly string[]): number {
  for (const [index, part] of one.entries()) {
    const counterpart = other[index];
    if (counterpart === undefined) return 1;
    const difference = comparePart(part, counterpart);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

const digits = /^\d+$/;

/** Numbers come before words. */
function comparePart(one: string, other: string): number {
  if (one === other) return 0;
  const [isNumber, isOtherNumber] = [digits.test(one), digits.test(other)];
  if (isNumber && isOtherNumber) return Number(one) - Number(other);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return one < other ? -1 : 1;
}
