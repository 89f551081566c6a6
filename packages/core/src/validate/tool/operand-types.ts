import { error, type Issue, noIssues } from '../../issue/issue.js';
import { parseIsoDate } from '../../model/calendar-date.js';
import type { FactDomain } from './fact-domain.js';

type DomainOf = (path: string) => FactDomain;

/** What stands on a side of a comparison: its type, and its values where they are few. */
interface Operand {
  readonly type: 'string' | 'number' | 'boolean' | 'text' | 'date' | 'list' | 'anything';
  readonly values?: readonly unknown[];
  readonly constant: boolean;
  readonly pointer: string;
}

/**
 * The comparisons of a condition that can never hold by the types of what they compare, and the
 * words in them that are no answer or grade of the tool.
 *
 * @param condition A condition of the right shape, of any depth.
 * @param pointer Its JSON Pointer.
 * @param domainOf What a fact can be, by its path.
 */
export function operandIssues(
  condition: unknown,
  pointer: string,
  domainOf: DomainOf,
): readonly Issue[] {
  if (typeof condition !== 'object' || condition === null) return noIssues;
  const [operator = '', operands = []] = Object.entries(condition)[0] ?? [];
  const place = `${pointer}/${operator}`;
  const list: readonly unknown[] = Array.isArray(operands) ? operands : [];
  if (['and', 'or', '!'].includes(operator)) {
    return list.flatMap((each, index) => operandIssues(each, `${place}/${index}`, domainOf));
  }
  const [left, right] = list.map((each, index) => operandOf(each, `${place}/${index}`, domainOf));
  if (left === undefined || right === undefined) return noIssues;
  if (operator === 'in') return listIssues(left, right, place);
  const isComparable = ['==', '!='].includes(operator) ? canBeSame : haveOrder;
  if (!isComparable(left, right)) return [error('tool.expression-type', place)];
  return [...unknownWord(left, right), ...unknownWord(right, left)];
}

function operandOf(value: unknown, pointer: string, domainOf: DomainOf): Operand {
  if (Array.isArray(value)) return { type: 'list', values: value, constant: true, pointer };
  if (typeof value === 'object' && value !== null && 'var' in value) {
    return { ...typed(domainOf(String(value.var))), constant: false, pointer };
  }
  const type = typeof value === 'number' || typeof value === 'boolean' ? typeof value : 'text';
  return { type: type as Operand['type'], values: [value], constant: true, pointer };
}

function typed(domain: FactDomain): Pick<Operand, 'type' | 'values'> {
  switch (domain.type) {
    case 'string':
    case 'boolean':
      return { type: domain.type, values: domain.values };
    case 'fixed':
    case 'number':
    case 'any-number':
      return { type: 'number' };
    case 'unknown-reference':
    case 'never-known':
      return { type: 'anything' };
    default:
      return { type: domain.type };
  }
}

const words: readonly Operand['type'][] = ['string', 'text', 'date'];

function canBeSame(left: Operand, right: Operand): boolean {
  if (left.type === 'anything' || right.type === 'anything') return true;
  return left.type === right.type || (words.includes(left.type) && words.includes(right.type));
}

/** Numbers have an order, and dates have: no other words. */
function haveOrder(left: Operand, right: Operand): boolean {
  if (left.type === 'anything' || right.type === 'anything') return true;
  if (left.type === 'number' || right.type === 'number') return left.type === right.type;
  return isDate(left) && isDate(right);
}

function isDate({ type, constant, values = [] }: Operand): boolean {
  return type === 'date' || (constant && parseIsoDate(String(values[0])) !== undefined);
}

/** A constant that is none of the few things that the other side can be. */
function unknownWord(fact: Operand, { constant, values = [], pointer }: Operand): readonly Issue[] {
  if (!constant || fact.constant || fact.values === undefined) return noIssues;
  return fact.values.includes(values[0]) ? noIssues : [error('tool.unknown-reference', pointer)];
}

function listIssues(item: Operand, list: Operand, place: string): readonly Issue[] {
  if (list.type === 'anything') return noIssues;
  if (list.type !== 'list') return [error('tool.expression-type', place)];
  const { values } = item;
  if (!list.constant || item.constant || values === undefined) return noIssues;
  return (list.values ?? []).flatMap((value, index) =>
    values.includes(value) ? [] : error('tool.unknown-reference', `${list.pointer}/${index}`),
  );
}
