import type { Condition } from '@maat/schema';
import { factsIn } from '../../model/asked-order.js';
import { evaluate } from '../../model/condition.js';
import type { FactValue } from '../../model/fact.js';
import type { FactDomain } from './fact-domain.js';

/** How much is tried: combinations of facts, times what each evaluates. Beyond it there is doubt. */
const mostSteps = 100_000;

/**
 * Whether some audit could make a condition true: it is tried with each combination of what its
 * facts can be, numbers next to those that the condition names.
 *
 * @param condition The condition.
 * @param domainOf What a fact can be, by its path.
 * @returns False only if no combination makes it true. Where there is too much to try it is true.
 */
export function canBeTrue(condition: Condition, domainOf: (path: string) => FactDomain): boolean {
  const paths = [...new Set(factsIn(condition, '').map(({ path }) => path))];
  const domains = paths.map(domainOf);
  const named = [...numbersIn(condition), ...domains.flatMap(fixed)];
  const candidates = domains.map((domain) => candidatesOf(domain, named));
  const known: (readonly (FactValue | undefined)[])[] = [];
  let combinations = 1;
  for (const values of candidates) {
    if (values === undefined) return true;
    known.push(values);
    combinations *= values.length;
  }
  if (combinations * sizeOf(condition) > mostSteps) return true;
  for (let combination = 0; combination < combinations; combination += 1) {
    const facts = pick(known, combination);
    const read = (path: string) => facts[paths.indexOf(path)];
    if (evaluate(condition, read) === true) return true;
  }
  return false;
}

/** The values of one combination: its number, read as digits whose bases are the lengths. */
function pick<VALUE>(lists: readonly (readonly VALUE[])[], combination: number): readonly VALUE[] {
  let rest = combination;
  return lists.flatMap((values) => {
    const digit = rest % values.length;
    rest = Math.floor(rest / values.length);
    return values.slice(digit, digit + 1);
  });
}

/** What is tried for a fact; undefined where it can be too much. */
function candidatesOf(
  domain: FactDomain,
  named: readonly number[],
): readonly (FactValue | undefined)[] | undefined {
  switch (domain.type) {
    case 'never-known':
    case 'unknown-reference':
      return [undefined];
    case 'string':
    case 'boolean':
      return [undefined, ...domain.values];
    case 'fixed':
      return [domain.value];
    case 'number':
      return numbersNear(named, domain.whole, domain.most);
    default:
      return undefined;
  }
}

function numbersNear(named: readonly number[], whole: boolean, most: number): readonly number[] {
  const near = named.flatMap((number) =>
    whole
      ? [Math.floor(number) - 1, Math.floor(number), Math.ceil(number), Math.ceil(number) + 1]
      : [number - 1e-6, number, number + 1e-6],
  );
  const all = [0, most, ...near].filter((number) => number >= 0 && number <= most);
  return [...new Set(all)];
}

function fixed(domain: FactDomain): readonly number[] {
  return domain.type === 'fixed' ? [domain.value] : [];
}

/** How many values a condition is made of. */
function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((size, member) => size + sizeOf(member), 1);
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
