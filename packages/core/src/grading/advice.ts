import type { QuotedSource, Rule, Text } from '@maat/schema';
import type { FactValue } from '../model/fact.js';

/** A fact that a rule read; no value where it is unknown. */
export interface ReadFact {
  /** Its path, as the rule names it: `judged.atMost.inadequate`. */
  readonly path: string;
  readonly value?: FactValue;
}

/**
 * What came of a rule:
 *
 * - `unknown`: it hangs on what is not answered, or not asked by the tool;
 * - `not-fired`: it does not apply;
 * - `counts`: it applies, and the advice follows it;
 * - `outweighed`: it applies, and another rule that is safer, or further from the baseline, goes first;
 * - `met`, `unmet`: it applies, and what it requires is there, or is not.
 */
export type RuleOutcome = 'unknown' | 'not-fired' | 'counts' | 'outweighed' | 'met' | 'unmet';

/** A rule of the tool, and what came of it. */
export interface TraceEntry {
  readonly rule: string;
  readonly effect: Rule['effect'];
  /** The step of the scale that it speaks of, if it is about the grade itself. */
  readonly grade?: string;
  readonly strength: Rule['strength'];
  readonly outcome: RuleOutcome;
  /** Whether the grade that was chosen departs from it, or what it requires is not there. */
  readonly departs: boolean;
  /** All facts that it names, in the order in which it names them. */
  readonly facts: readonly ReadFact[];
  /** The ids of the questions that it rests on, in the order of the form. */
  readonly questions: readonly string[];
  readonly reason: Text;
  readonly source: QuotedSource;
}

/** Two rules that contradict each other: no better than the one, no worse than the other. */
export interface RuleConflict {
  /** The id of the rule that goes first, as it is the safer one. */
  readonly cap: string;
  /** The id of the rule that is outweighed. */
  readonly floor: string;
}

/** What the chosen grade needs, by a rule that it departs from. */
export interface GradeNeed {
  readonly rule: string;
  readonly strength: Rule['strength'];
  /** What is in question: the grade itself, or answers that the rule requires. */
  readonly about: 'grade' | 'answers';
  /**
   * Whether all is there: for `must` never, for `should` once a reason is written, for `may` always,
   * as that is only told.
   */
  readonly settled: boolean;
}

/** What the rules of a tool say of an audit. They propose and explain; nothing is written. */
export interface Advice {
  /** The grade that the rules expect, if there is one. Always between `best` and `worst`. */
  readonly proposed?: string;
  /** The best grade that the rules leave. Missing only in a tool without a scale. */
  readonly best?: string;
  /** The worst grade that the rules leave. */
  readonly worst?: string;
  /** The grade that the auditor has chosen. */
  readonly chosen?: string;
  /** Every rule, in the order of the tool. */
  readonly trace: readonly TraceEntry[];
  readonly conflicts: readonly RuleConflict[];
  readonly needs: readonly GradeNeed[];
}
