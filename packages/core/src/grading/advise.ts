import type { GradeRule } from '@maat/schema';
import type { FactValue } from '../model/fact.js';
import type { ToolModel } from '../model/tool-model.js';
import type { Advice, GradeNeed, RuleOutcome, TraceEntry } from './advice.js';
import { type WeighedRule, weigh } from './outcomes.js';
import { type Range, resolve } from './resolve.js';

/**
 * What the rules of a tool say, given the facts of an audit.
 *
 * @param model The tool.
 * @param read Reads one fact (`gradingFacts`).
 */
export function advise(model: ToolModel, read: (path: string) => FactValue | undefined): Advice {
  const grades = [...model.grades.keys()];
  const placeOf = (grade: unknown): number | undefined => {
    const place = grades.indexOf(String(grade));
    return place < 0 ? undefined : place;
  };
  const weighed = (model.tool.rules ?? []).map((rule) => weigh(model, rule, read));
  const range = resolve(weighed, grades.length - 1, placeOf(model.tool.baseline?.grade));
  const chosen = placeOf(read('grade.chosen'));
  const trace = weighed.map((each) => entryOf(each, range, chosen));
  return {
    ...gradeAt('proposed', grades, range.proposed),
    ...gradeAt('best', grades, range.best),
    ...gradeAt('worst', grades, range.worst),
    ...gradeAt('chosen', grades, chosen),
    trace,
    conflicts: range.conflicts,
    needs: needsOf(trace, read('grade.reasoned') === true),
  };
}

function gradeAt<NAME extends string>(
  name: NAME,
  grades: readonly string[],
  place: number | undefined,
): { readonly [KEY in NAME]?: string } {
  const grade = place === undefined ? undefined : grades[place];
  return grade === undefined ? {} : ({ [name]: grade } as { [KEY in NAME]: string });
}

function entryOf(weighed: WeighedRule, range: Range, chosen: number | undefined): TraceEntry {
  const { rule, facts, questions } = weighed;
  const outcome = outcomeOf(weighed, range);
  return {
    rule: rule.id,
    effect: rule.effect,
    ...('grade' in rule && { grade: rule.grade }),
    strength: rule.strength,
    outcome,
    departs: departs(weighed, outcome, chosen),
    facts,
    questions,
    reason: rule.reason,
    source: rule.source,
  };
}

function outcomeOf({ rule, applies, holds, place }: WeighedRule, range: Range): RuleOutcome {
  if (applies !== true) return applies === false ? 'not-fired' : 'unknown';
  if (rule.effect === 'require') return holds === true ? 'met' : 'unmet';
  if (rule.effect === 'warn') return 'counts';
  if (place === undefined) return 'unknown';
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
  { rule, place = 0 }: WeighedRule,
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

function needsOf(trace: readonly TraceEntry[], reasoned: boolean): readonly GradeNeed[] {
  return trace
    .filter((entry) => entry.departs)
    .map(({ rule, strength, effect }) => ({
      rule,
      strength,
      about: effect === 'require' ? 'answers' : 'grade',
      settled: strength === 'may' || (strength === 'should' && reasoned),
    }));
}
