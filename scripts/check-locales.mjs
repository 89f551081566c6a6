// Every language that is declared says all that English says, and each of its strings was looked at since
// the English was last changed: `node scripts/check-locales.mjs`. After that look, `--accept` records it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { acceptedRecord, localeProblems, toolProblems } from './locales/problems.mjs';
import { stringsOf } from './locales/strings-of.mjs';
import { root } from './pnpm.mjs';

/** The languages beside English, each with its modules and its record. */
const languages = ['cy'];

const load = (path) => import(pathToFileURL(`${root}packages/${path}`).href);
const [core, elements, { caseReviewEnGB }, { actionLogEnGB }, { roundReportEnGB }] =
  await Promise.all([
    load('core/dist/index.js'),
    load('elements/dist/index.js'),
    load('elements/dist/case-review.js'),
    load('elements/dist/action-log.js'),
    load('elements/dist/round-report.js'),
  ]);
const [{ westMidlands }, { westMidlandsJudged }] = await Promise.all([
  load('schema/dist/west-midlands/index.js'),
  load('schema/dist/west-midlands-judged/overlay.js'),
]);
const english = stringsOf({
  labels: {
    ...elements.enGB,
    caseReview: caseReviewEnGB,
    actionLog: actionLogEnGB,
    roundReport: roundReportEnGB,
  },
  messages: core.enGB,
  form: core.formEnGB,
});

const problems = [];
for (const language of languages) problems.push(...(await problemsOf(language)));
for (const tool of readyTools()) problems.push(...toolProblems(tool, core.translationReport));

if (problems.length > 0) {
  console.error(`${problems.join('\n')}
Put the translation right. Once each of these was looked at by somebody who speaks the language, or is left a
draft, say so by: node scripts/check-locales.mjs --accept`);
  process.exitCode = 1;
} else console.log(`${english.size} strings in ${languages.length} other language.`);

async function problemsOf(language) {
  const [locale, reviews, catalogue] = await Promise.all([
    load(`elements/dist/locale/${language}.js`),
    load(`elements/dist/locale/${language}-reviews.js`),
    load(`core/dist/messages/${language}.js`),
  ]);
  const form = locale[language];
  const suffix = language[0].toUpperCase() + language.slice(1);
  const file = `${root}scripts/locales/${language}.json`;
  const record = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const other = stringsOf({
    labels: {
      ...form.labels,
      caseReview: reviews[`caseReview${suffix}`],
      actionLog: reviews[`actionLog${suffix}`],
      roundReport: reviews[`roundReport${suffix}`],
    },
    messages: catalogue[language],
    form: form.messages,
  });
  if (!process.argv.includes('--accept')) {
    return localeProblems(english, other, record, form.state).map((each) => `${language}: ${each}`);
  }
  const accepted = acceptedRecord(english, record);
  writeFileSync(file, `${JSON.stringify(accepted, null, 2)}\n`);
  return localeProblems(english, other, accepted, form.state).map((each) => `${language}: ${each}`);
}

/** The tools that come ready, in every language that they say they have. */
function readyTools() {
  const judged = core.applyOverlay(westMidlands, westMidlandsJudged);
  return judged.ok ? [westMidlands, judged.tool] : [westMidlands];
}
