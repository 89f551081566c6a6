import type { Basis } from '@maat/schema';

/** Something that is to be talked about first: a contradiction between returns, or a disagreement. */
export interface FirstPoint {
  /** What it is, in words. */
  readonly text: string;
  /** The answers that it rests on. */
  readonly restsOn: readonly Basis[];
}
