import type { Question, Tool } from '@maat/schema';
import { isBlank } from '../model/is-blank.js';
import {
  isRequired,
  modelOf,
  type QuestionPlace,
  takesNotApplicable,
} from '../model/tool-model.js';
import { anchorsOf, changedAnchors, hasNewCondition } from './core-anchors.js';
import { type CoreFault, type Weakness, weakened } from './core-fault.js';
import { takesFewer } from './fewer-answers.js';

/** The questions of the core. */
export function coreQuestions(tool: Tool): readonly QuestionPlace[] {
  return [...modelOf(tool).questions.values()].filter(({ question }) => question.core === true);
}

/** In what a tool falls short of the questions of the core of its base. */
export function questionFaults(base: Tool, tool: Tool): readonly CoreFault[] {
  return coreQuestions(base).flatMap((before) => {
    const { id } = before.question;
    const after = modelOf(tool).questions.get(id);
    if (after === undefined) return { code: 'overlay.core-dropped', of: 'question', id } as const;
    return [
      ...(lacksJustification(before.question, after.question)
        ? [{ code: 'overlay.justification-missing', of: 'question', id } as const]
        : []),
      ...weaknessesOf([base, before], [tool, after]).map((why) => weakened('question', id, why)),
      ...changedAnchors(base, tool, anchorsOf(base, before)).map((on) =>
        weakened('question', id, 'hangs-on', on),
      ),
    ];
  });
}

type Placed = readonly [Tool, QuestionPlace];

/** The ways in which a question can be less than it was, each with its test. */
const ownWeaknesses: readonly (readonly [
  Weakness,
  (before: Question, after: Question) => boolean,
])[] = [
  ['unmarked', (_, after) => after.core !== true],
  ['optional', (before, after) => isRequired(before) && !isRequired(after)],
  ['kind', (before, after) => before.kind !== after.kind],
  ['not-applicable', (before, after) => takesNotApplicable(after) && !takesNotApplicable(before)],
  ['no-evidence', (before, after) => before.noEvidence === true && after.noEvidence !== true],
  ['evidence', (before, after) => before.evidence === true && after.evidence !== true],
  ['explanation', explainsLess],
];

function weaknessesOf(before: Placed, after: Placed): readonly Weakness[] {
  const [[base, { question: old }], [tool, { question: now }]] = [before, after];
  const own = ownWeaknesses.filter(([, isLess]) => isLess(old, now)).map(([why]) => why);
  const isFewer =
    old.kind === now.kind && takesFewer({ tool: base, asked: old }, { tool, asked: now });
  return [
    ...own,
    ...(isFewer ? (['answers'] as const) : []),
    ...(hasNewCondition(before, after) ? (['condition'] as const) : []),
  ];
}

/** Whether less must be explained: answers of a decision, or the grade. */
function explainsLess(before: Question, after: Question): boolean {
  if (before.kind === 'grade' && after.kind === 'grade') {
    const mustExplain = ({ rationale }: typeof before) =>
      rationale !== undefined && (rationale.required ?? true);
    const isGone = before.rationale !== undefined && after.rationale === undefined;
    return isGone || (mustExplain(before) && !mustExplain(after));
  }
  if (before.kind !== 'decision' || after.kind !== 'decision') return false;
  const [old, now] = [before.explanation.requiredFor, after.explanation.requiredFor];
  if (now === undefined) return false;
  return old === undefined || old.some((code) => !now.includes(code));
}

function lacksJustification({ hidden: before }: Question, { hidden: after }: Question): boolean {
  return lacksReason(after) && !lacksReason(before);
}

function lacksReason(hidden: Question['hidden']): boolean {
  return hidden !== undefined && isBlank(hidden.justification ?? '');
}
