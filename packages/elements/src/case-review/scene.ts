import type { Collation, DiscrepancyMessages, ReviewChange, Subject } from '@maat/core';
import type { By, Review, Section } from '@maat/schema';
import type { FormLocale } from '../locale/form-locale.js';
import type { Entries } from '../meeting/entries.js';
import type { Reader } from '../meeting/reader.js';
import type { CaseReviewLabels } from './case-review-labels.js';
import type { Place } from './place.js';
import type { Side } from './side.js';

/** What the templates of a review are drawn from. */
export interface Scene {
  readonly reader: Reader;
  readonly labels: CaseReviewLabels;
  readonly review: Review;
  readonly sides: readonly Side[];
  /** The returns, collated. */
  readonly collation: Collation;
  /** What contradictions are told in, where that is not English. */
  readonly messages: DiscrepancyMessages | undefined;
  readonly locale: FormLocale | undefined;
  readonly subject: Subject | undefined;
  readonly places: readonly Place[];
  readonly place: Place;
  /** Who is speaking. */
  readonly as: By;
  /** Whether nothing can be said: it is shown to be read, or was agreed. */
  readonly isClosed: boolean;
  readonly headingLevel: number;
  readonly entries: Entries;
  /** Makes a change; its words are told to who does not see it, if there are any. */
  readonly change: (change: ReviewChange) => void;
  readonly go: (place: Place) => void;
  /** Whether the grades of a section, or of the case, are shown. */
  readonly isRevealed: (section: string | undefined) => boolean;
  readonly reveal: (section: string | undefined) => void;
}

/** Whether who is speaking may take back or change what somebody said: their own, or the chair any. */
export function mayChange({ as, isClosed }: Scene, by: By): boolean {
  if (isClosed) return false;
  return as.role === 'chair' || (as.role === by.role && as.agency === by.agency);
}

/** The marks of something that is said now. */
export function said({ as }: Scene): { readonly by: By; readonly at: string } {
  return { by: as, at: new Date().toISOString() };
}

/** Whether who is speaking has given a grade of a section, or of the case where none is given. */
export function hasGraded(
  { judgements = [] }: Review,
  as: By,
  section: string | undefined,
): boolean {
  return judgements.some(
    ({ by, section: of }) => of === section && by.role === as.role && by.agency === as.agency,
  );
}

/** The title of a section, as it stands in a sentence. */
export function sectionName({ plain }: Reader, { shortTitle, title }: Section): string {
  return plain(shortTitle ?? title);
}
