import type { IssueParameters } from '../issue/issue.js';
import { enGB } from '../issue/messages.js';
import { joined, strings } from '../issue/phrases.js';
import { messageIn } from '../message/message-for.js';
import type { LintCode, LintFinding } from './finding.js';
import { lintCodes } from './finding.js';

/** Says one finding: what is wrong, and what would be right. */
type LintMessage = (params: IssueParameters) => string;

/** The words of what `lintTool` says, by code. One that lacks a code does not compile. */
export type LintMessages = { readonly [CODE in LintCode]: LintMessage };

const word = (params: IssueParameters, name: string): string => `‘${String(params[name] ?? '')}’`;
const several = (params: IssueParameters, name: string, conjunction = 'and'): string =>
  joined(
    strings(params[name]).map((each) => `‘${each}’`),
    conjunction,
  );

const texts = ({ count }: IssueParameters): string =>
  count === 1 ? 'one text is' : `${Number(count).toLocaleString('en-GB')} texts are`;

const without: Readonly<Record<string, string>> = {
  dateOfAudit: 'there is no review period',
  agency: 'audits of several agencies cannot be told apart',
  subject: 'texts for a child or an adult stay in the form for both',
  overallGrade: 'there is no advice on the grade',
};

/** What `lintTool` says, in British English. */
export const lintEnGB: LintMessages = {
  'lint.id-reused': (p) =>
    `The id ${word(p, 'id')} stood for another question in version ${String(p['version'])}: give this one an id of its own, and say in replacements what took the place of which`,
  'lint.id-number': (p) =>
    `The id ${word(p, 'id')} is a number: use a word that says what is asked, as numbers change and ids never do`,
  'lint.number-repeated': (p) =>
    `Another question has the number ${word(p, 'number')} already: give this one another`,
  'lint.number-order': (p) =>
    `The number ${word(p, 'number')} comes after a higher one: number the questions in the order in which they are asked`,
  'lint.condition-never-true': (p) =>
    `The condition of ${word(p, 'id')} can never be true, so it is never asked: correct the condition, or take it out`,
  'lint.condition-always-true': (p) =>
    `The condition of ${word(p, 'id')} can never be false: take it out, or correct it`,
  'lint.condition-backwards': (p) =>
    `${word(p, 'id')} hangs on ${several(p, 'questions')}, which is asked further down: move it below, or it appears where the auditor has been already`,
  'lint.question-unreachable': (p) =>
    `Nobody is ever asked ${word(p, 'id')}: its conditions, with those of what it hangs on and of its section, are never all true`,
  'lint.section-empty': (p) =>
    `No question of the section ${word(p, 'id')} is ever asked, so the section never shows`,
  'lint.role-not-asked': (p) =>
    `The role ${word(p, 'role')} is held by ${word(p, 'id')}, which is hidden: give the role to another question, or take it away`,
  'lint.role-missing': (p) =>
    `No question has the role ${word(p, 'role')}: without it ${without[String(p['role'])] ?? 'what it is for cannot be found'}`,
  'lint.review-period-dateless': () =>
    'There is a review period, and no question with the role ‘dateOfAudit’ that it is counted back from: name that question under roles',
  'lint.review-period-missing': (p) =>
    `${word(p, 'id')} expects a date in the review period, and the tool has none: set reviewPeriod, P12M for twelve months`,
  'lint.action-columns': (p) =>
    `The actions in ${word(p, 'id')} have no column with the role ${several(p, 'missing', 'or')}: an action needs somebody who does it, and a time`,
  'lint.subject-codes': (p) =>
    `The subject ${word(p, 'id')} is answered with ${several(p, 'codes', 'or')}: texts for a child or an adult are chosen by the codes ‘child’ and ‘adult’`,
  'lint.sensitivity-missing': (p) =>
    `${word(p, 'id')} has the role ${word(p, 'role')} and says that it holds nothing personal: set its sensitivity`,
  'lint.option-single': (p) => `${word(p, 'id')} offers one answer alone: add the other`,
  'lint.option-labels': (p) =>
    `The answers ${several(p, 'codes')} read alike: nobody can tell which one to choose`,
  'lint.limit-small': (p) =>
    `${word(p, 'id')} takes ${Number(p['limit']).toLocaleString('en-GB')} characters, less than a short paragraph: raise the limit, or take it out`,
  'lint.core-optional': (p) =>
    `${word(p, 'id')} belongs to the core and need not be answered: a comparison will have holes`,
  'lint.hidden-unjustified': (p) =>
    `${word(p, 'id')} belongs to the core and is hidden without a reason: write the justification`,
  'lint.grade-unreachable': (p) =>
    `The grade ${word(p, 'id')} can never be given: the rule ${word(p, 'rule')}, which must be kept, always leaves it out`,
  'lint.grade-unnamed': (p) =>
    `No rule and no baseline speaks of the grade ${word(p, 'id')}: it is never proposed`,
  'lint.rules-contradict': (p) =>
    `The rules ${several(p, 'rules')} must both be kept and can contradict each other in one audit: make their conditions exclude each other`,
  'lint.rules-repeated': (p) =>
    `The rules ${several(p, 'rules')} say the same under the same condition: take one out`,
  'lint.rule-unquoted': (p) =>
    `The rule ${word(p, 'id')} does not quote the sentence that it follows: add source.quote, so that an auditor can read it`,
  'lint.threshold-range': (p) =>
    `The threshold ${word(p, 'id')} is not among the numbers that it is compared with, which go from 0 to ${String(p['most'])}`,
  'lint.threshold-unused': (p) => `No rule reads the threshold ${word(p, 'id')}: take it out`,
  'lint.flag-unused': (p) =>
    `The flag ${word(p, 'id')} is weighed by no rule and shows no contacts: take it out, or use it`,
  'lint.contacts-missing': (p) =>
    `The flag ${word(p, 'id')} shows the contacts, and the tool has none: add whom to turn to`,
  'lint.contact-unreachable': () =>
    'The contact has neither telephone nor e-mail: an auditor in a hurry cannot reach it',
  'lint.area-unjudged': (p) =>
    `The area ${word(p, 'id')} is not judged, though others are: it is missing from every count of judgements`,
  'lint.descriptor-missing': (p) =>
    `The grade ${word(p, 'id')} has no descriptor: auditors grade by the written words, not by the name`,
  'lint.labels-same': (p) =>
    `The questions ${several(p, 'questions')} have the same label: errors and links cannot tell them apart`,
  'lint.labels-numbered': (p) =>
    `The labels of ${several(p, 'questions')} differ only by a number: say what each is about`,
  'lint.text-placeholder': () => 'The text reads like a placeholder: write what is meant',
  'lint.text-markup': () =>
    'The text holds markup, which is shown as it is typed: take it out, and use paragraphs and points',
  'lint.text-forms-same': () =>
    'The three forms of the text are the same: one text without forms says as much',
  'lint.translation-missing': (p) =>
    `In the language ${word(p, 'language')} ${texts(p)} without a translation, first ${word(p, 'first')}: translate them, or the form shows them as they are`,
  'lint.translation-stale': (p) =>
    `In the language ${word(p, 'language')} ${texts(p)} translated from words that have changed since, first ${word(p, 'first')}: read the translation again`,
  'lint.translation-draft': (p) =>
    `In the language ${word(p, 'language')} ${texts(p)} in draft, first ${word(p, 'first')}: have them read by somebody who knows the language`,
  'lint.code-list-unused': (p) => `No question uses the code list ${word(p, 'id')}`,
  'lint.theme-pack-empty': (p) =>
    `The theme pack ${word(p, 'id')} brings no question and no guidance: take it out`,
  'lint.theme-pack-unlinked': (p) =>
    `No answer brings the theme pack ${word(p, 'id')}: the question with the role ‘theme’ is hidden`,
  'lint.replacement-nowhere': (p) =>
    `${several(p, 'to')} is said to have taken the place of ${several(p, 'from')}, and is neither in the tool nor replaced: correct the id, or leave it if the question was taken away since`,
};

const ofLint: ReadonlySet<string> = /* @__PURE__ */ new Set(lintCodes);

/**
 * A finding in words.
 *
 * @param finding What `lintTool` said.
 * @param messages The words; British English, if left out. What `checkTool` says has its words in the
 *   catalogue of issues.
 */
export function lintMessage(finding: LintFinding, messages: LintMessages = lintEnGB): string {
  return isLint(finding.code)
    ? messages[finding.code](finding.params)
    : messageIn(enGB, { ...finding, code: finding.code }, {});
}

function isLint(code: LintFinding['code']): code is LintCode {
  return ofLint.has(code);
}
