import type { Condition, Rule } from '@maat/schema';
import { error, type Issue, info, noIssues, warning } from '../../issue/issue.js';
import { factsIn } from '../../model/asked-order.js';
import { optionsOf, type ToolModel } from '../../model/tool-model.js';
import { canBeTrue } from './can-be-true.js';
import { domainOf } from './fact-domain.js';
import { operandIssues } from './operand-types.js';

/** Whether the grading rules of a tool, and what they hang on, hold together. */
export function ruleIssues(model: ToolModel): readonly Issue[] {
  const { rules = [], baseline } = model.tool;
  return [
    ...gradeIssues(model, baseline?.grade, '/baseline/grade'),
    ...flagIssues(model),
    ...judgementIssues(model),
    ...rules.flatMap((rule, index) => issuesOf(model, rule, `/rules/${index}`)),
  ];
}

function issuesOf(model: ToolModel, rule: Rule, pointer: string): readonly Issue[] {
  const whole = [
    ...('grade' in rule ? gradeIssues(model, rule.grade, `${pointer}/grade`) : noIssues),
    ...expressionIssues(model, rule.when, `${pointer}/when`),
  ];
  if (rule.effect !== 'require') return whole;
  return [...whole, ...expressionIssues(model, rule.requires, `${pointer}/requires`)];
}

function gradeIssues(
  { grades }: ToolModel,
  grade: string | undefined,
  pointer: string,
): readonly Issue[] {
  if (grade === undefined || grades.has(grade)) return noIssues;
  return [error('tool.unknown-reference', pointer)];
}

function expressionIssues(
  model: ToolModel,
  condition: Condition,
  pointer: string,
): readonly Issue[] {
  const domain = (path: string) => domainOf(model, path);
  const facts = factsIn(condition, pointer);
  const unknown = facts
    .filter(({ path }) => domain(path).type === 'unknown-reference')
    .map((fact) => error('tool.unknown-reference', fact.pointer));
  const wrong = [...unknown, ...operandIssues(condition, pointer, domain)];
  if (wrong.length > 0) return wrong;
  if (canBeTrue(condition, domain)) return noIssues;
  const open = new Set(facts.map(({ path }) => path).filter((path) => isNeverKnown(model, path)));
  return open.size > 0
    ? [info('tool.rule-unknown', pointer, { facts: [...open] })]
    : [warning('tool.rule-never-fires', pointer)];
}

function isNeverKnown(model: ToolModel, path: string): boolean {
  return domainOf(model, path).type === 'never-known';
}

/** A flag is raised by answers of a question with options. */
function flagIssues({ tool, questions }: ToolModel): readonly Issue[] {
  return Object.entries(tool.flags ?? {}).flatMap(([id, { question: asked, raisedBy = [] }]) => {
    if (asked === undefined) return [];
    const question = questions.get(asked)?.question;
    const pointer = `/flags/${id}`;
    if (question === undefined) return error('tool.unknown-reference', `${pointer}/question`);
    if (!('options' in question)) {
      const expected = ['choice', 'choices', 'decision'];
      return error('tool.role-kind', `${pointer}/question`, { expected });
    }
    const codes = new Set(optionsOf(tool, question.options).map(({ code }) => code));
    if (raisedBy.length === 0) return error('tool.unknown-reference', `${pointer}/raisedBy`);
    return raisedBy.flatMap((code, index) =>
      codes.has(code) ? [] : error('tool.unknown-reference', `${pointer}/raisedBy/${index}`),
    );
  });
}

/** The judgement of a section is held by a grade question. */
function judgementIssues({ tool, questions }: ToolModel): readonly Issue[] {
  return tool.sections.flatMap(({ judgement }, index) => {
    if (judgement === undefined) return [];
    const pointer = `/sections/${index}/judgement`;
    const question = questions.get(judgement)?.question;
    if (question === undefined) return error('tool.unknown-reference', pointer);
    if (question.kind === 'grade') return [];
    return error('tool.role-kind', pointer, { expected: ['grade'] });
  });
}
