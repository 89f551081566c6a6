import { type Audit, auditSchemaId, type Tool, type ToolTest } from '@maat/schema';
import { check } from '../checks/check.js';
import { grade } from '../grading/grade.js';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { parseIsoDate } from '../model/calendar-date.js';
import { askedIn } from '../model/is-asked.js';
import { modelOf, type ToolModel } from '../model/tool-model.js';
import { validateToolTests } from '../validate/validate-tool-tests.js';
import { type Mismatch, mismatches } from './compare.js';

/** What came of one test. */
export interface ToolTestResult {
  readonly name: string;
  readonly passed: boolean;
  readonly mismatches: readonly Mismatch[];
}

/** What came of a tool's tests: of each one, or why they were not run. */
export type ToolTestReport =
  | { readonly ok: true; readonly passed: boolean; readonly results: readonly ToolTestResult[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Runs the tests of a tool: fills an audit in with the answers of each, and holds what is asked, what is
 * told and what the grading rules say against what was expected.
 *
 * A test that expects something of a question or a rule that the tool does not have is not run: that
 * is a slip of the test, told as an issue in it. So is a day that is none.
 *
 * @param tool The tool. It must be one (`validateTool`).
 * @param tests The tests: what JSON.parse gave, or anything else. Nothing they hold makes this throw.
 */
export function runToolTests(tool: Tool, tests: unknown): ToolTestReport {
  const valid = validateToolTests(tests);
  if (!valid.ok) return valid;
  const { value } = valid;
  const names = { expected: tool.id, found: value.tool.id };
  const issues = [
    ...(names.found === names.expected ? noIssues : [error('tool.other-tool', '/tool/id', names)]),
    ...dayFaults(value.today, '/today'),
    ...value.tests.flatMap((test, index) => slips(tool, test, `/tests/${index}`)),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const results = value.tests.map((test) => run(tool, test, test.today ?? value.today));
  return { ok: true, passed: results.every(({ passed }) => passed), results };
}

/** A day that is written as one and that no calendar has: 30 February. */
function dayFaults(day: string, pointer: string): readonly Issue[] {
  return parseIsoDate(day) ? noIssues : [error('date.not-real', pointer)];
}

/** What a test names that the tool does not have, and a day that is none. */
function slips(tool: Tool, { today, answers, expect }: ToolTest, pointer: string): Issue[] {
  const { questions } = modelOf(tool);
  const rules = new Set((tool.rules ?? []).map(({ id }) => id));
  const { asked, notAsked, advice = {} } = expect;
  const named: readonly Named[] = [
    { ids: asked, known: questions, at: 'asked' },
    { ids: notAsked, known: questions, at: 'notAsked' },
    { ids: advice.applies, known: rules, at: 'advice/applies' },
    { ids: advice.appliesNot, known: rules, at: 'advice/appliesNot' },
    { ids: advice.needs, known: rules, at: 'advice/needs' },
  ];
  const unknown = Object.keys(answers).filter((id) => !questions.has(id));
  return [
    ...(today === undefined ? noIssues : dayFaults(today, `${pointer}/today`)),
    ...unknown.map((id) => error('answer.unknown-question', `${pointer}/answers/${id}`)),
    ...named.flatMap(({ ids = [], known, at }) =>
      ids.flatMap((id, index) =>
        known.has(id) ? [] : error('tool.unknown-reference', `${pointer}/expect/${at}/${index}`),
      ),
    ),
  ];
}

/** Names in a test, and what they are names of. */
interface Named {
  readonly ids: readonly string[] | undefined;
  readonly known: { has(id: string): boolean };
  readonly at: string;
}

function run(tool: Tool, { name, answers, expect }: ToolTest, today: string): ToolTestResult {
  const audit = auditOf(tool, answers, today);
  const found = mismatches(expect, {
    asked: askedBy(modelOf(tool), answers),
    // Noon in Greenwich is the same day in every part of the United Kingdom.
    issues: check(tool, audit, { now: new Date(`${today}T12:00:00Z`) }),
    advice: grade(tool, audit),
  });
  return { name, passed: found.length === 0, mismatches: found };
}

function askedBy(model: ToolModel, answers: ToolTest['answers']): (id: string) => boolean {
  return askedIn(model, (id) => (Object.hasOwn(answers, id) ? answers[id] : undefined));
}

function auditOf(tool: Tool, answers: ToolTest['answers'], today: string): Audit {
  const moment = `${today}T12:00:00Z`;
  return {
    schema: auditSchemaId,
    id: 'test',
    tool: { id: tool.id, version: tool.version },
    status: 'in-progress',
    revision: 0,
    madeAt: moment,
    changedAt: moment,
    answers,
  };
}
