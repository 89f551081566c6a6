import { auditorMessages } from './auditor-messages.js';
import type { Catalogue } from './catalogue.js';
import { dataMessages } from './data-messages.js';
import { wordsForPlaces } from './english.js';

/** The messages in British English. */
export const enGB: Catalogue = {
  language: 'en-GB',
  words: wordsForPlaces,
  messages: { ...dataMessages, ...auditorMessages },
};
