import type { Issue } from '@maat/core';
import type { Audit, Evidence, Row } from '@maat/schema';
import type { Labels } from '../labels.js';
import type { FormLocale } from '../locale/form-locale.js';
import type { ToldWarning } from './told-warning.js';

/** A row that a post has taken away, so that it can be put back. */
export interface RemovedRow {
  readonly question: string;
  readonly list: 'value' | 'evidence';
  /** Where it stood among the others. */
  readonly index: number;
  readonly row: Row | Evidence;
}

/** How an audit is written as HTML. */
export interface HtmlOptions {
  /** Where the form is posted. Default: the address of the page that it stands on. */
  readonly action?: string;
  /** Fields of the host's own that are posted along, such as a token against forged requests. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** The id of the one section that the form asks. Default: all of them, one after the other. */
  readonly section?: string;
  /** What is said of the answers: each at its question, and the errors in a summary above the form. */
  readonly issues?: readonly Issue[];
  /** The language of the form. Default: British English. */
  readonly locale?: FormLocale;
  /** Words of the interface that are to be others than the locale's. */
  readonly labels?: Partial<Labels>;
  /** The level of the first heading: 1 to 6. Default: 2. */
  readonly headingLevel?: number;
  /** Shows at each question where it comes from. */
  readonly showSources?: boolean;
  /** Writes the audit to be read, in the order of the paper form: no form at all. */
  readonly readOnly?: boolean;
  /**
   * What should not leave without need (`scan` of `@maat/core`), each with its message: told above an audit
   * to be read, with links to the places, and not printed.
   */
  readonly warnings?: readonly ToldWarning[];
  /** The address of the page of a section. Without it, links lead to ids on the same page. */
  readonly sectionHref?: (section: string) => string;
  /** The audit as it is kept, where what is shown is not: the form is then posted on top of it. */
  readonly kept?: Audit;
  /** A row that was taken away by the last post: the form offers to put it back. */
  readonly removed?: RemovedRow | undefined;
  /** The moment at which dates are held against today. Default: the clock's. */
  readonly now?: Date;
  /** Makes the id of a row that may be added. Default: a random one. */
  readonly newId?: () => string;
}
