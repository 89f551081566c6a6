import type { Rule } from '@maat/schema';
import { factsIn } from '../model/asked-order.js';
import { evaluate, type Truth } from '../model/condition.js';
import type { FactValue } from '../model/fact.js';
import type { ToolModel } from '../model/tool-model.js';
import type { ReadFact } from './advice.js';
import { restsOn } from './rests-on.js';

type ReadPath = (path: string) => FactValue | undefined;

/** A rule with what its conditions come to. */
export interface WeighedRule {
  readonly rule: Rule;
  /** Whether it applies. */
  readonly applies: Truth;
  /** Whether what it requires is there. Only of a rule that requires something. */
  readonly holds: Truth;
  /** The place in the scale, 0 being the best, of the grade that it speaks of. */
  readonly place: number | undefined;
  readonly facts: readonly ReadFact[];
  readonly questions: readonly string[];
}

/** Weighs a rule by the facts of an audit. A grade that is not in the scale has no place. */
export function weigh(model: ToolModel, rule: Rule, read: ReadPath): WeighedRule {
  const requires = rule.effect === 'require' ? rule.requires : undefined;
  const paths = new Set(factsIn([rule.when, requires], '').map(({ path }) => path));
  const place = 'grade' in rule ? [...model.grades.keys()].indexOf(rule.grade) : -1;
  return {
    rule,
    applies: evaluate(rule.when, read),
    holds: requires && evaluate(requires, read),
    place: place < 0 ? undefined : place,
    facts: [...paths].map((path) => known(path, read(path))),
    questions: restsOn(model, paths),
  };
}

function known(path: string, value: FactValue | undefined): ReadFact {
  return value === undefined ? { path } : { path, value };
}
