import type { AnswerValue, QuestionIdOf, Tool, ValueById } from '@maat/schema';

/** What a session takes from its surroundings. */
export interface SessionPorts {
  /** The clock. Core has none of its own. */
  readonly now: () => Date;
  /** The time zone in which a day begins and ends. Default: Europe/London. */
  readonly timeZone?: string;
  /** Names of months that may be typed beside the English ones, as for `check`. */
  readonly months?: readonly string[];
}

/** Tells that an audit changed: at which question or section, and what its revision is now. */
export interface SessionEvent {
  readonly question?: string;
  readonly section?: string;
  readonly revision: number;
}

/** A question of a tool, and a value that it takes. */
export type QuestionAndValue<TOOL extends Tool> = {
  readonly [ID in QuestionIdOf<TOOL>]: [question: ID, value: ValueById<TOOL, ID> & AnswerValue];
}[QuestionIdOf<TOOL>];
