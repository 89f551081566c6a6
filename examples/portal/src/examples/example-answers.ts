import type { AnswersOf } from '@maat/schema';
import type { westMidlands } from '@maat/schema/west-midlands';

/** Answers to the West Midlands form. A wrong question or value does not compile. */
export type ExampleAnswers = AnswersOf<typeof westMidlands>;

/** An answer with a value. */
export function says<VALUE>(value: VALUE): { readonly state: 'answered'; readonly value: VALUE } {
  return { state: 'answered', value };
}

/** N/A, with the reason. */
export function notApplicable(reason: string): {
  readonly state: 'not-applicable';
  readonly reason: string;
} {
  return { state: 'not-applicable', reason };
}
