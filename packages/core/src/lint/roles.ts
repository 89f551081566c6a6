import type { Question, Roles, Tool } from '@maat/schema';
import { optionsOf, type ToolModel } from '../model/tool-model.js';
import { eachQuestion } from '../validate/tool/each-question.js';
import { doubtful, type LintFinding, notable, wrong } from './finding.js';

/** What the engine looks for and does not find, and what it finds and cannot use. */
export function roleFindings(model: ToolModel): readonly LintFinding[] {
  return [
    ...hiddenRoles(model),
    ...missingRoles(model),
    ...reviewPeriod(model),
    ...actionColumns(model),
    ...subjectCodes(model),
    ...sensitivity(model),
  ];
}

function hiddenRoles({ tool, questions }: ToolModel): readonly LintFinding[] {
  return Object.entries(tool.roles ?? {}).flatMap(([role, id]) =>
    questions.get(id)?.question.hidden
      ? doubtful('lint.role-not-asked', `/roles/${role}`, { id, role }, [
          { change: 'remove', in: 'roles', id: role },
        ])
      : [],
  );
}

/** The roles that nearly every form has. */
const usual = ['dateOfAudit', 'agency', 'subject', 'overallGrade'] as const;

function missingRoles({ tool }: ToolModel): readonly LintFinding[] {
  const { roles = {}, scale } = tool;
  return usual.flatMap((role) => {
    if (roles[role] !== undefined) return [];
    if (role === 'overallGrade' && scale === undefined) return [];
    return notable('lint.role-missing', '/roles', { role });
  });
}

function reviewPeriod({ tool }: ToolModel): readonly LintFinding[] {
  const { reviewPeriod: period, roles = {} } = tool;
  if (period !== undefined) {
    return roles.dateOfAudit === undefined
      ? [doubtful('lint.review-period-dateless', '/reviewPeriod')]
      : [];
  }
  return eachQuestion(tool).flatMap(({ question, pointer }) =>
    'inReviewPeriod' in question && question.inReviewPeriod
      ? doubtful('lint.review-period-missing', `${pointer}/inReviewPeriod`, { id: question.id }, [
          { change: 'set-tool', members: { reviewPeriod: 'P12M' } },
        ])
      : [],
  );
}

/** An action without somebody who does it, by a time, is a wish. */
function actionColumns({ tool, questions }: ToolModel): readonly LintFinding[] {
  const actions = questions.get(tool.roles?.actions ?? '')?.question;
  if (actions?.kind !== 'table') return [];
  const has = (role: string) => actions.columns.some((column) => column.role === role);
  const missing = ['owner', 'due'].filter((role) => !has(role));
  if (missing.length === 0) return [];
  return [doubtful('lint.action-columns', pointerOf(tool, actions), { id: actions.id, missing })];
}

/** Texts for a child and for an adult are chosen by the codes `child` and `adult`. */
function subjectCodes({ tool, questions }: ToolModel): readonly LintFinding[] {
  const subject = questions.get(tool.roles?.subject ?? '')?.question;
  if (subject?.kind !== 'choice') return [];
  const codes = optionsOf(tool, subject.options).map(({ code }) => code);
  if (codes.includes('child') || codes.includes('adult')) return [];
  return [wrong('lint.subject-codes', pointerOf(tool, subject), { id: subject.id, codes })];
}

const personal: readonly (keyof Roles)[] = [
  'auditor',
  'practitioner',
  'subjectName',
  'caseReference',
];

function sensitivity({ tool, questions }: ToolModel): readonly LintFinding[] {
  return personal.flatMap((role) => {
    const question = questions.get(tool.roles?.[role] ?? '')?.question;
    if (question === undefined || (question.sensitivity ?? 'none') !== 'none') return [];
    const { id } = question;
    return doubtful('lint.sensitivity-missing', pointerOf(tool, question), { id, role }, [
      { change: 'set-question', question: id, members: { sensitivity: 'personal' } },
    ]);
  });
}

function pointerOf(tool: Tool, question: Question): string {
  return eachQuestion(tool).find((placed) => placed.question === question)?.pointer ?? '';
}
