import type { Question, Roles } from '@maat/schema';
import { error, type Issue, noIssues } from '../../issue/issue.js';
import type { ToolModel } from '../../model/tool-model.js';
import { knownKinds } from './known-kinds.js';

type Kinds = readonly Question['kind'][];

const words: Kinds = ['text', 'narrative', 'choice', 'choices'];
const learning: Kinds = ['text', 'narrative', 'decision', 'table'];

/** The kinds of question that can hold what the engine looks for. */
const kindsOfRoles: { readonly [ROLE in keyof Required<Roles>]: Kinds } = {
  dateOfAudit: ['date'],
  theme: words,
  agency: words,
  auditor: words,
  practitioner: words,
  subject: ['choice'],
  subjectName: words,
  caseReference: words,
  caseStatus: words,
  actions: ['table'],
  goodPractice: learning,
  improvements: learning,
  overallGrade: ['grade'],
};

/** Whether each role names a question, and one that can hold what it should. */
export function roleIssues(model: ToolModel): readonly Issue[] {
  return Object.entries(model.tool.roles ?? {}).flatMap(([role, id]) => {
    const kinds: Kinds = Object.entries(kindsOfRoles).find(([name]) => name === role)?.[1] ?? [];
    return roleFault(model.questions.get(id)?.question, kinds, `/roles/${role}`);
  });
}

function roleFault(
  question: Question | undefined,
  expected: Kinds,
  pointer: string,
): readonly Issue[] {
  if (question === undefined) return [error('tool.unknown-reference', pointer)];
  if (!knownKinds.has(question.kind) || expected.includes(question.kind)) return noIssues;
  return [error('tool.role-kind', pointer, { expected })];
}
