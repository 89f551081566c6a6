import { cy as messages } from '@maat/core/messages/cy';
import { cy } from '@maat/elements/locale/cy';
import type { PageLocale } from './form-locale.js';
import { welshStatusWords } from './welsh-status-words.js';

/** What `pageLocale` loads. */
export const locale: PageLocale = { form: cy, messages, status: welshStatusWords };
