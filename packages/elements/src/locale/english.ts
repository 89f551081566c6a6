import { formEnGB } from '@maat/core';
import { enGB } from '../labels.js';
import { type FormLocale, shownEnglish } from './form-locale.js';

/** The form in British English. */
export const english: FormLocale = { ...shownEnglish, labels: enGB, messages: formEnGB };
