import { auditorMessages } from './auditor-messages.js';
import type { Catalogue } from './catalogue.js';
import { dataMessages } from './data-messages.js';
import { wordsForPlaces } from './english.js';

/** The messages in British English. */
export const enGB: Catalogue = {
  language: 'en-GB',
  words: wordsForPlaces,
  messages: /* @__PURE__ */ all(),
};

/** A call, as bundlers take a spread for something that has an effect and keep all that it names. */
function all(): Catalogue['messages'] {
  return { ...dataMessages, ...auditorMessages };
}
