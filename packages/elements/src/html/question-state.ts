import { takesNotApplicable } from '@maat/core';
import type { Answer, AnswerValue, Evidence, Question } from '@maat/schema';
import { asPosted, type Field } from './as-posted.js';
import { evidenceFields } from './evidence.js';
import { plainKind } from './kind/kinds.js';
import type { Scope } from './scope.js';

/** The states of an answer that are no values. */
export const otherStates = ['not-applicable', 'no-evidence'] as const;
export type OtherState = (typeof otherStates)[number];

/** What an audit holds for a question. */
export interface Held {
  readonly answer: Answer | undefined;
  readonly setAside: readonly Answer[];
}

/** What the form shows of it: also what comes back when N/A is unticked. */
export interface ShownState {
  /** The state that is ticked, if one is. */
  readonly ticked: OtherState | undefined;
  readonly value: AnswerValue | undefined;
  readonly evidence: readonly Evidence[];
  readonly reasons: Readonly<Record<OtherState, string>>;
}

/** What the form shows of what an audit holds for a question. */
export function shownState({ answer, setAside }: Held): ShownState {
  const kept = [...setAside, ...(answer ? [answer] : [])];
  const answered = kept.filter((each) => each.state === 'answered').at(-1);
  const reasonOf = (state: OtherState) => {
    const last = kept.filter((each) => each.state === state).at(-1);
    return last === undefined || last.state === 'answered' ? '' : (last.reason ?? '');
  };
  // What was answered before stands beside an answer only where there is none in that state.
  const isBlank = answer === undefined;
  return {
    ticked: answer?.state === 'answered' ? undefined : answer?.state,
    value: isBlank ? undefined : answered?.value,
    evidence: isBlank ? [] : (answered?.evidence ?? []),
    reasons: {
      'not-applicable': reasonOf('not-applicable'),
      'no-evidence': reasonOf('no-evidence'),
    },
  };
}

/** The states beside a value that a question takes. */
export function statesOf(question: Question): readonly OtherState[] {
  return otherStates.filter((state) =>
    state === 'no-evidence' ? question.noEvidence : takesNotApplicable(question),
  );
}

/** What the controls of a question post, as long as nobody touches them. */
export function questionFields(
  question: Question,
  shown: ShownState,
  scope: Scope,
): readonly Field[] {
  const kind = plainKind(question);
  return [
    ...(kind?.fields(question, shown.value, scope) ?? []),
    ...(kind === undefined ? [] : evidenceFields(question, shown.evidence, scope)),
    ...statesOf(question).flatMap((state): readonly Field[] => [
      ...(shown.ticked === state ? [[state, 'on'] as const] : []),
      [`${state}/reason`, asPosted(shown.reasons[state], 'many')],
    ]),
  ];
}
