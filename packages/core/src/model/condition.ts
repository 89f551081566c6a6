import { type Condition, conditionDepth } from '@maat/schema';
import { inOrder, isIn, isSame } from './compare.js';
import type { FactValue } from './fact.js';

/** True, false, or undefined: unknown. */
export type Truth = boolean | undefined;

type ReadFact = (path: string) => FactValue | undefined;

/** What an operand comes to: undefined where its fact is unknown. */
type Operand = FactValue | readonly unknown[] | undefined;

type Comparison = (left: Operand, right: Operand) => Truth;

const comparisons: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ['==', isSame],
  ['!=', (left, right) => not(isSame(left, right))],
  ['<', (left, right) => inOrder(left, right, false)],
  ['<=', (left, right) => inOrder(left, right, true)],
  ['>', (left, right) => inOrder(right, left, false)],
  ['>=', (left, right) => inOrder(right, left, true)],
  ['in', isIn],
]);

/**
 * What a condition comes to, by Kleene's three-valued logic: a comparison with what is not answered
 * is unknown, and so is whatever hangs on it. Nothing is converted: things of different types are
 * not equal and stand in no order. A condition of another shape, with an operator that is not in
 * the closed list or with more than eight operators inside one another, is unknown; nothing throws.
 *
 * @param condition The condition.
 * @param fact Reads one fact: `answers.<question>` or `states.<question>`.
 */
export function evaluate(condition: Condition, fact: ReadFact): Truth {
  return evaluateUnknown(condition, fact, 1);
}

function evaluateUnknown(condition: unknown, fact: ReadFact, depth: number): Truth {
  const entry = onlyMember(condition);
  if (entry === undefined || depth > conditionDepth) return undefined;
  const [operator, operands] = entry;
  if (!Array.isArray(operands)) return undefined;
  const list: readonly unknown[] = operands;
  switch (operator) {
    case 'and':
      return all(list, (each) => evaluateUnknown(each, fact, depth + 1));
    case 'or':
      return not(all(list, (each) => not(evaluateUnknown(each, fact, depth + 1))));
    case '!':
      return list.length === 1 ? not(evaluateUnknown(list[0], fact, depth + 1)) : undefined;
    default:
      return compare(operator, list, fact);
  }
}

function compare(operator: string, operands: readonly unknown[], fact: ReadFact): Truth {
  const comparison = comparisons.get(operator);
  if (comparison === undefined || operands.length !== 2) return undefined;
  return comparison(operandValue(operands[0], fact), operandValue(operands[1], fact));
}

function operandValue(operand: unknown, fact: ReadFact): Operand {
  if (typeof operand === 'string' || typeof operand === 'boolean') return operand;
  if (typeof operand === 'number' || Array.isArray(operand)) return operand;
  const [name, path] = onlyMember(operand) ?? [];
  return name === 'var' && typeof path === 'string' ? fact(path) : undefined;
}

/** The name and the value of an object's one member; undefined for anything else. */
function onlyMember(value: unknown): readonly [string, unknown] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const names = Object.keys(value);
  const [name] = names;
  return name === undefined || names.length > 1 ? undefined : [name, Reflect.get(value, name)];
}

function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** False if one is false, true if all are true, else unknown. */
function all(items: readonly unknown[], truthOf: (item: unknown) => Truth): Truth {
  let known = true;
  for (const item of items) {
    const truth = truthOf(item);
    if (truth === false) return false;
    if (truth === undefined) known = false;
  }
  return known ? true : undefined;
}
