import type { PlaceWords } from '../issue/catalogue.js';
import type { IssueParameters } from '../issue/issue.js';
import type { DiscrepancyCode } from './discrepancy.js';

/** What the message of a discrepancy may speak of. All words in it are the tool's or the language's. */
export interface DiscrepancyParts {
  /** The agency whose return it is about. */
  readonly agency: string;
  /** The agencies of the other returns that it rests on. */
  readonly others: string;
  /** Those of all returns that it rests on. */
  readonly all: string;
  /** The question that it is about, as the form calls it. */
  readonly place: string;
  /** The label of the concern. */
  readonly flag: string;
  /** The label of the grade that counts as good. */
  readonly grade: string;
  /** The agency that evidence names. */
  readonly named: string;
  readonly params: IssueParameters;
}

/** What discrepancies are put into words with, in one language. */
export interface DiscrepancyMessages {
  readonly words: PlaceWords;
  readonly and: string;
  /** A return whose agency is not known. */
  returnOf(audit: string): string;
  readonly messages: { readonly [CODE in DiscrepancyCode]: (parts: DiscrepancyParts) => string };
}
