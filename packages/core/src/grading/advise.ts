import type { FactValue } from '../model/fact.js';
import type { ToolModel } from '../model/tool-model.js';
import type { Advice, ReadFact, TraceEntry } from './advice.js';
import { partsOf } from './parts.js';
import { type JudgedRule, verdictOf } from './verdict.js';

type ReadPath = (path: string) => FactValue | undefined;

/**
 * What the rules of a tool say, given the facts of an audit, with every rule's reason and facts.
 *
 * @param model The tool.
 * @param read Reads one fact (`gradingFacts`).
 */
export function advise(model: ToolModel, read: ReadPath): Advice {
  const { rules, range, chosen, needs } = verdictOf(model, read);
  const grades = [...partsOf(model).places.keys()];
  return {
    ...gradeAt('proposed', grades, range.proposed),
    ...gradeAt('best', grades, range.best),
    ...gradeAt('worst', grades, range.worst),
    ...gradeAt('chosen', grades, chosen),
    trace: rules.map((each) => entryOf(each, read)),
    conflicts: range.conflicts,
    needs,
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

function entryOf({ parts, outcome, departs }: JudgedRule, read: ReadPath): TraceEntry {
  const { rule, paths, questions } = parts;
  const { id, effect, strength, reason, source } = rule;
  const facts = paths.map((path) => known(path, read(path)));
  const said = { strength, outcome, departs, facts, questions, reason, source };
  return 'grade' in rule
    ? { rule: id, effect, grade: rule.grade, ...said }
    : { rule: id, effect, ...said };
}

function known(path: string, value: FactValue | undefined): ReadFact {
  return value === undefined ? { path } : { path, value };
}
