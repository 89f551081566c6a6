import type { Fact } from './fact.js';
import { allOf, anyOf, never, opposite, type Said, unknown } from './said.js';
import { literal } from './text.js';

/** What a fact is compared with. */
export type Constant = string | number | boolean;

type KnownFact = Extract<Fact, { readonly known: string }>;

const isDay = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/**
 * A fact compared with a constant. That the fact is known is part of what is said.
 *
 * @param operator The operator, with the fact to its left.
 * @returns What is said; undefined where XPath cannot say the same.
 */
export function compared(fact: Fact, operator: string, constant: Constant): Said | undefined {
  if (fact.type === 'unknown') return unknown;
  if (operator === '==') return equality(fact, constant);
  if (operator === '!=') return opposite(equality(fact, constant));
  return fact.type === 'state' ? undefined : order(fact, operator, constant);
}

/** Whether a fact is one of some constants. */
export function isOneOf(fact: Fact, constants: readonly Constant[]): Said | undefined {
  const none = constants.map((constant) => opposite(compared(fact, '==', constant)));
  return opposite(allOf(none));
}

/** Whether a code is among those chosen. What is no list has no members: that is unknown. */
export function isAmong(fact: Fact, code: string): Said | undefined {
  if (fact.type !== 'codes') return unknown;
  const text = literal(code);
  if (text === undefined || code.includes(' ')) return undefined;
  const among = `selected(${fact.value}, ${text})`;
  return { yes: among, no: knownAnd(fact, `not(${among})`) };
}

function equality(fact: Exclude<Fact, { type: 'unknown' }>, constant: Constant): Said | undefined {
  if (fact.type === 'state') return isState(fact.is, constant);
  // Things of different types are not the same.
  const alike = fact.type === 'number' ? 'number' : 'string';
  if (fact.type === 'codes' || typeof constant !== alike) return { yes: never, no: fact.known };
  const text = constantText(constant);
  if (text === undefined) return undefined;
  const { value } = fact;
  return { yes: knownAnd(fact, `${value} = ${text}`), no: knownAnd(fact, `${value} != ${text}`) };
}

function isState(states: ReadonlyMap<string, string>, constant: Constant): Said {
  const others = [...states].filter(([state]) => state !== constant).map(([, is]) => is);
  return { yes: states.get(String(constant)) ?? never, no: anyOf(others) };
}

function order(fact: KnownFact, operator: string, constant: Constant): Said | undefined {
  if (fact.type === 'number' && typeof constant === 'number') {
    return ordered(fact, fact.value, `${operator} ${constantText(constant) ?? ''}`);
  }
  if (fact.type === 'day' && typeof constant === 'string' && isDay.test(constant)) {
    // Days as numbers, 20260309: an order that every XPath has.
    const number = `number(translate(${fact.value}, '-', ''))`;
    return ordered(fact, number, `${operator} ${constant.replaceAll('-', '')}`);
  }
  return undefined;
}

function ordered(fact: KnownFact, value: string, comparison: string): Said | undefined {
  if (comparison.endsWith(' ')) return undefined;
  const holds = `${value} ${comparison}`;
  return { yes: knownAnd(fact, holds), no: knownAnd(fact, `not(${holds})`) };
}

function knownAnd({ known }: KnownFact, holds: string): string {
  return `(${known} and ${holds})`;
}

/** A constant as XPath writes it: it has no exponents. */
function constantText(constant: Constant): string | undefined {
  if (typeof constant === 'string') return literal(constant);
  const digits = String(constant);
  return /^-?[0-9]+(\.[0-9]+)?$/.test(digits) ? digits : undefined;
}
