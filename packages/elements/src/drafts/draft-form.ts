import type { Session } from '@maat/core';
import type { Audit } from '@maat/schema';
import type { ReactiveControllerHost } from 'lit';
import type { Labels } from '../labels.js';
import type { FormLocale } from '../locale/form-locale.js';

/** What of the form its drafts are about. */
export interface DraftForm extends HTMLElement, ReactiveControllerHost {
  readonly session: Session | undefined;
  readonly locale: FormLocale | undefined;
  readonly labels: Partial<Labels>;
  readonly headingLevel?: number;
  readonly readOnly?: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  conflict: Audit | undefined;
  disabled: boolean;
  focusField(pointer: string): boolean;
}
