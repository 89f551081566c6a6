import type { Answer } from '@maat/schema';
import type { Verdict } from '../grading/verdict.js';
import type { ReviewPeriod } from '../model/review-period.js';
import type { ToolModel } from '../model/tool-model.js';

/** What a check can know. A check reads no more than it needs: in a session each is a signal. */
export interface CheckContext {
  readonly model: ToolModel;
  /** Whether all texts have been found to be storable already. Default: no. */
  readonly storable?: boolean;
  /** Names of months that may be typed beside the English ones. */
  readonly months?: readonly string[] | undefined;
  /** The answer to a question; undefined is a blank. */
  answer(id: string): Answer | undefined;
  /** Whether a question is asked. */
  isAsked(id: string): boolean;
  /** What was typed for a question before it was answered otherwise, oldest first. */
  setAside(id: string): readonly Answer[];
  /** The day that it is, in ISO 8601. */
  today(): string;
  /** The days whose records are audited, as far as that is settled. */
  reviewPeriod(): ReviewPeriod | undefined;
  /** What the grading rules come to. */
  verdict(): Verdict;
}
