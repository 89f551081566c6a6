import type { FormCatalogue, Messages } from './catalogue.js';
import {
  allowedDates,
  answerTo,
  badCharacter,
  counted,
  missingParts,
  number,
  periodLength,
  typedParts,
  wordsForPlaces,
} from './english.js';
import type { AuditorCode } from './issue.js';

/** What is said in British English of what an auditor can bring about. */
export const auditorMessages: Messages<AuditorCode> = {
  'structure.bad-character': (p) =>
    `${p.place} holds ${badCharacter(p.params)}, which cannot be stored`,
  'structure.too-long': (p) => `${p.place} must be ${counted(p, 'character')} or fewer`,
  'tool.other-tool': (p) =>
    `This belongs to the tool ‘${p.params['found']}’, and not to ‘${p.params['expected']}’`,
  'tool.other-version': (p) =>
    `This audit was made with version ${p.params['found']} of the tool, and not with version ${p.params['expected']}`,
  'answer.required': (p) => answerTo(p),
  'answer.too-long': (p) => `${p.place} must be ${counted(p, 'character')} or fewer`,
  'answer.bad-character': (p) =>
    `${p.place} holds ${badCharacter(p.params)}, which cannot be saved: delete it`,
  'answer.not-asked': (p) =>
    `${p.place} is not asked: when the audit is submitted, its answer is kept, but not among the answers`,
  'answer.set-aside': (p) =>
    `${p.place}: what was typed before is kept with the audit, but not among its answers`,
  'decision.choice-missing': (p) => `${p.place}: choose an answer`,
  'decision.explanation-missing': (p) => `${p.owner}: explain the answer (‘${p.part}’)`,
  'grade.grade-missing': (p) => `${p.place}: choose a grade`,
  'grade.rationale-missing': (p) => `${p.owner}: give the reason for the grade (‘${p.part}’)`,
  'grade.against-rule': (p) => {
    const asked = `answer what this rule asks for: ${p.reason}`;
    if (p.params['about'] === 'audit') return `${p.owner}: ${asked}`;
    return p.params['about'] === 'answers'
      ? `${p.owner}: choose another grade, or ${asked}`
      : `${p.owner}: choose another grade, as this rule must be kept: ${p.reason}`;
  },
  'grade.reason-missing': (p) =>
    `${p.owner}: give the reason for the grade, as it departs from a rule: ${p.reason}`,
  'grade.departs-from-should': (p) => `${p.owner}: the grade departs from a rule: ${p.reason}`,
  'grade.departs-from-may': (p) =>
    `${p.owner}: the grade departs from a rule that may be left: ${p.reason}`,
  'grade.rule-warning': (p) => `${p.owner}: ${p.reason}`,
  'date.incomplete': (p) => `${p.place} must include ${missingParts(p.params)}`,
  'date.not-a-date': (p) => `${p.place}: ${typedParts(p.params)}`,
  'date.not-real': (p) => `${p.place} must be a real date`,
  'date.too-exact': (p) => `${p.place} must be ${allowedDates(p.params)}`,
  'date.as-typed': (p) => `${p.place} must be stored as a date, like 2026-03-09`,
  'date.future': (p) => `${p.place} must be today or in the past`,
  'date.outside-review-period': (p) =>
    p.date === undefined || p.period === undefined
      ? `${p.place} is not in the ${periodLength(p.params)} before the date of audit`
      : `${p.place}: ${p.date} is not in the ${periodLength(p.params)} before the date of audit (${p.period.from} to ${p.period.to})`,
  'number.not-a-number': (p) => `${p.place} must be a number, like 12`,
  'number.as-typed': (p) => `${p.place} must be stored as a number`,
  'number.too-small': (p) => `${p.place} must be ${number(p, 'minimum')} or more`,
  'number.too-large': (p) => `${p.place} must be ${number(p, 'maximum')} or less`,
  'number.not-whole': (p) => `${p.place} must be a whole number`,
  'row.empty': (p) => `${p.place} is empty`,
  'row.cell-missing': (p) => `${p.owner}: ‘${p.part}’ is missing`,
  'evidence.empty': (p) => `${p.place} is empty`,
  'evidence.undated': (p) => `${p.place} has no date: say at least the year`,
};

/** What a form says in British English. */
export const formEnGB: FormCatalogue = {
  language: 'en-GB',
  words: wordsForPlaces,
  messages: auditorMessages,
  other: (p) => `${p.place}: this form cannot take what stands here`,
};
