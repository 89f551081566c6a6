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

/** A condition as a function: what it comes to, given the facts. */
type Weigh = (fact: ReadFact) => Truth;

const unknown: Weigh = () => undefined;

const weighings = new WeakMap<object, Weigh>();

/**
 * What a condition comes to, by Kleene's three-valued logic: a comparison with what is not answered
 * is unknown, and so is whatever hangs on it. Nothing is converted: things of different types are
 * not equal and stand in no order. A condition of another shape, with an operator that is not in
 * the closed list or with more than eight operators inside one another, is unknown; nothing throws.
 *
 * @param condition The condition. It is a part of a tool, which never changes: it is read once.
 * @param fact Reads one fact: `answers.<question>` or `states.<question>`.
 */
export function evaluate(condition: Condition, fact: ReadFact): Truth {
  let weigh = weighings.get(condition);
  if (weigh === undefined) {
    weigh = weighing(condition, 1);
    if (typeof condition === 'object' && condition !== null) weighings.set(condition, weigh);
  }
  return weigh(fact);
}

/** Takes a condition apart, so that to weigh it for an audit only reads facts and compares. */
function weighing(condition: unknown, depth: number): Weigh {
  const entry = onlyMember(condition);
  if (entry === undefined || depth > conditionDepth) return unknown;
  const [operator, operands] = entry;
  if (!Array.isArray(operands)) return unknown;
  const list: readonly unknown[] = operands;
  const inside = (each: unknown) => weighing(each, depth + 1);
  switch (operator) {
    case 'and':
      return all(list.map(inside));
    case 'or':
      return opposite(all(list.map((each) => opposite(inside(each)))));
    case '!':
      return list.length === 1 ? opposite(inside(list[0])) : unknown;
    default:
      return comparing(operator, list);
  }
}

function comparing(operator: string, operands: readonly unknown[]): Weigh {
  const comparison = comparisons.get(operator);
  if (comparison === undefined || operands.length !== 2) return unknown;
  const [left, right] = operands.map(operand);
  if (left === undefined || right === undefined) return unknown;
  return (fact) => comparison(left(fact), right(fact));
}

function operand(given: unknown): (fact: ReadFact) => Operand {
  const isValue = ['string', 'boolean', 'number'].includes(typeof given) || Array.isArray(given);
  if (isValue) return () => given as Operand;
  const [name, path] = onlyMember(given) ?? [];
  return name === 'var' && typeof path === 'string' ? (fact) => fact(path) : unknown;
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

function opposite(weigh: Weigh): Weigh {
  return (fact) => not(weigh(fact));
}

/** False if one is false, true if all are true, else unknown. */
function all(items: readonly Weigh[]): Weigh {
  return (fact) => {
    let isKnown = true;
    for (const weigh of items) {
      const truth = weigh(fact);
      if (truth === false) return false;
      if (truth === undefined) isKnown = false;
    }
    return isKnown ? true : undefined;
  };
}
