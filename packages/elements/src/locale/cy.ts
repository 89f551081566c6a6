import { formCy } from '@maat/core/messages/cy';
import type { FormLocale } from './form-locale.js';
import { welshLabels } from './welsh-labels.js';

/**
 * The form in Welsh. A draft: no speaker of Welsh has checked it yet, and the form says so on each view.
 */
export const cy: FormLocale = {
  language: 'cy',
  direction: 'ltr',
  state: 'draft',
  labels: welshLabels,
  messages: formCy,
};
