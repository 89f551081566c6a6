import type { DiscrepancyMessages } from '../collate/message-parts.js';
import type { Catalogue, FormCatalogue } from '../issue/catalogue.js';
import { welshWords } from './welsh.js';
import { welshAuditorMessages } from './welsh-auditor-messages.js';
import { welshDataMessages } from './welsh-data-messages.js';
import { welshDiscrepancies } from './welsh-discrepancies.js';
import { welshMonths } from './welsh-months.js';

const common = { language: 'cy', words: welshWords, months: welshMonths } as const;

/**
 * The messages in Welsh. A draft: no speaker of Welsh has checked them yet, and whoever shows them
 * says so.
 */
export const cy: Catalogue = {
  ...common,
  messages: { ...welshDataMessages, ...welshAuditorMessages },
};

/** What a form says in Welsh: a draft, as `cy` is. */
export const formCy: FormCatalogue = {
  ...common,
  messages: welshAuditorMessages,
  other: (p) => `${p.place}: ni all y ffurflen hon dderbyn yr hyn sydd yma`,
};

/** What is said of discrepancies in Welsh: a draft, as `cy` is. */
export const discrepanciesCy: DiscrepancyMessages = {
  words: welshWords,
  and: 'a',
  returnOf: (audit) => `y ffurflen ‘${audit}’`,
  messages: welshDiscrepancies,
};
