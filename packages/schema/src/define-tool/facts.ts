import type { Condition } from '../tool/condition.js';
import type { Names, Word } from './names.js';

type Count = 'answered' | 'notApplicable' | 'noEvidence' | 'blank';
type Judged = 'exactly' | 'atLeast' | 'atMost' | 'shareExactly' | 'shareAtLeast' | 'shareAtMost';

/**
 * The facts that the conditions of a tool may read: docs/grading.md tells each. Any text while no
 * question is known: an editor would take the facts that name nothing for all that there are.
 */
interface Facts<TOOL> {
  readonly question: IsKnown<TOOL> extends true ? this['ofQuestion'] : string;
  readonly rule: IsKnown<TOOL> extends true ? this['ofRule'] : string;
  readonly ofQuestion: `${'answers' | 'states'}.${Names<TOOL>['question']}`;
  readonly ofRule:
    | this['ofQuestion']
    | `flags.${Names<TOOL>['flag']}`
    | `thresholds.${Names<TOOL>['threshold']}`
    | `judged.${'total' | 'open' | `${Judged}.${Names<TOOL>['grade']}`}`
    | `sections.${Names<TOOL>['section']}.${'judgement' | Count}`
    | `areas.${'total' | 'withoutEvidence' | 'shareWithoutEvidence'}`
    | `evidence.${Count | 'shareWithout'}`
    | `actions.${'total' | 'withOwner' | 'withDate'}`
    | `learning.${'goodPractice' | 'improvements'}`
    | `grade.${'chosen' | `${'atLeast' | 'atMost'}.${Names<TOOL>['grade']}`}`;
}

/** Whether the questions of a tool are known by their words. */
type IsKnown<TOOL> = [Names<TOOL>['question']] extends [never]
  ? false
  : string extends Names<TOOL>['question']
    ? false
    : true;

/** A condition of a question or section. */
export type QuestionCondition<TOOL> = Over<Condition, Facts<TOOL>['question'], Word<TOOL>>;

/** A condition of a rule. */
export type RuleCondition<TOOL> = Over<Condition, Facts<TOOL>['rule'], Word<TOOL>>;

/** A condition that reads these facts and no others. The words are those that an editor offers. */
type Over<PART, FACT, WORD> = PART extends { readonly var: string }
  ? { readonly var: FACT }
  : PART extends string
    ? WORD | (string & {})
    : PART extends number | boolean
      ? PART
      : { readonly [MEMBER in keyof PART]: Over<PART[MEMBER], FACT, WORD> };
