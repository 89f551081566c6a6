import type { AnswerValue, Evidence } from '@maat/schema';

/** One change to an audit, as data. */
export type Change =
  /** Answers the question; evidence that stands beside the answer stays. */
  | { readonly type: 'set'; readonly question: string; readonly value: AnswerValue }
  /** Takes the answer away, so that the question is blank. */
  | { readonly type: 'clear'; readonly question: string }
  /** Answers N/A; what was typed is set aside. */
  | { readonly type: 'not-applicable'; readonly question: string; readonly reason?: string }
  /** Answers 'no evidence found'; what was typed is set aside. */
  | { readonly type: 'no-evidence'; readonly question: string; readonly reason?: string }
  /** Takes N/A or 'no evidence found' back: what was set aside is the answer again. */
  | { readonly type: 'bring-back'; readonly question: string }
  /** Puts dated evidence beside the answer; none takes it away. */
  | {
      readonly type: 'evidence';
      readonly question: string;
      readonly evidence: readonly Evidence[];
    };
