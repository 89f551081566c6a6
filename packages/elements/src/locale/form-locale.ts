import type { FormCatalogue } from '@maat/core';
import { type FormLabels, formLabels } from '../form-labels.js';
import type { Labels } from '../labels.js';

/** What the form speaks: its own words and those of issues. The words of the tool are the tool's. */
export interface FormLocale {
  /** The language, as a BCP 47 tag. A tool is shown in its translation into it, if it has one. */
  readonly language: string;
  /** Which way the language is written. */
  readonly direction: 'ltr' | 'rtl';
  /** complete: read by somebody who answers for it. draft: not yet, which the form says on each view. */
  readonly state: 'complete' | 'draft';
  readonly labels: Labels;
  readonly messages: FormCatalogue;
}

/** What the form is shown in: of English only what it needs at first. */
export interface ShownLocale extends Omit<FormLocale, 'labels' | 'messages'> {
  readonly labels: FormLabels;
  /** The words of issues, where they are not English. */
  readonly messages?: FormCatalogue;
}

/** The form in British English, without what comes later. */
export const shownEnglish: ShownLocale = {
  language: 'en-GB',
  direction: 'ltr',
  state: 'complete',
  labels: formLabels,
};
