import type { GradeRule } from '@maat/schema';
import { evaluate } from '../model/condition.js';
import type { FactValue } from '../model/fact.js';
import type { ToolModel } from '../model/tool-model.js';
import type { GradeNeed, RuleOutcome } from './advice.js';
import { partsOf, type RuleParts } from './parts.js';
import { type Range, resolve, type WeighedRule } from './resolve.js';

/** A rule, what came of it, and whether the chosen grade departs from it. */
export interface JudgedRule {
  readonly parts: RuleParts;
  readonly outcome: RuleOutcome;
  readonly departs: boolean;
}

/** What the rules come to, without the reasons. Grades are told by their places in the scale. */
export interface Verdict {
  /** Every rule, in the order of the tool. */
  readonly rules: readonly JudgedRule[];
  readonly range: Range;
  readonly chosen: number | undefined;
  readonly needs: readonly GradeNeed[];
}

/**
 * What the rules of a tool come to, given the facts of an audit.
 *
 * @param model The tool.
 * @param read Reads one fact (`gradingFacts`).
 */
export function verdictOf(
  model: ToolModel,
  read: (path: string) => FactValue | undefined,
): Verdict {
  const { places, rules } = partsOf(model);
  const weighed = rules.map((parts) => ({ parts, applies: evaluate(parts.rule.when, read) }));
  const baseline = places.get(model.tool.baseline?.grade ?? '');
  const range = resolve(weighed, places.size - 1, baseline);
  const chosen = places.get(String(read('grade.chosen')));
  const judged = weighed.map((each) => {
    const outcome = outcomeOf(each, range, read);
    return { parts: each.parts, outcome, departs: departs(each.parts, outcome, chosen) };
  });
  const departed = judged.filter((each) => each.departs);
  const isReasoned = departed.length > 0 && read('grade.reasoned') === true;
  return { rules: judged, range, chosen, needs: departed.map((each) => need(each, isReasoned)) };
}

function outcomeOf(
  { parts: { rule, requires, place }, applies }: WeighedRule,
  range: Range,
  read: (path: string) => FactValue | undefined,
): RuleOutcome {
  if (applies !== true) return applies === false ? 'not-fired' : 'unknown';
  if (requires !== undefined) return evaluate(requires, read) === true ? 'met' : 'unmet';
  if (rule.effect === 'warn') return 'counts';
  if (rule.effect === 'require' || place === undefined) return 'unknown';
  return isFollowed(rule.effect, place, range) ? 'counts' : 'outweighed';
}

/** Whether the advice follows a rule about the grade. No rule outweighs a cap. */
function isFollowed(effect: GradeRule['effect'], place: number, range: Range): boolean {
  if (effect === 'cap') return true;
  if (effect === 'floor') return place >= range.best;
  return place === range.proposed;
}

/** Whether the chosen grade is another than the rule leaves, or what it requires is not there. */
function departs(
  { rule, place = 0 }: RuleParts,
  outcome: RuleOutcome,
  chosen: number | undefined,
): boolean {
  if (outcome === 'unmet') return true;
  if (outcome !== 'counts' || chosen === undefined) return false;
  switch (rule.effect) {
    case 'cap':
      return chosen < place;
    case 'floor':
      return chosen > place;
    case 'expect':
      return chosen !== place;
    default:
      return false;
  }
}

function need({ parts: { rule } }: JudgedRule, isReasoned: boolean): GradeNeed {
  const { id, strength, effect } = rule;
  return {
    rule: id,
    strength,
    about: effect === 'require' ? 'answers' : 'grade',
    settled: strength === 'may' || (strength === 'should' && isReasoned),
  };
}
