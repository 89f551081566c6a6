import type { Catalogue, MessageParts } from './catalogue.js';
import {
  allowedDates,
  answerTo,
  badCharacter,
  counted,
  kinds,
  listed,
  missingParts,
  number,
  periodLength,
  reasons,
  typedParts,
  types,
  wordsForPlaces,
} from './english.js';

type Parts = MessageParts;

/** The place in the data, or a member of it whose name is not shown. */
const data = ({ data: place, params }: Parts): string =>
  params['member'] === undefined ? place : `${place}, member ${params['member']},`;

/** The messages in British English. */
export const enGB: Catalogue = {
  language: 'en-GB',
  words: wordsForPlaces,
  messages: {
    'structure.not-json': (p) => `${data(p)} is not plain JSON: ${reasons(p.params)}`,
    'structure.too-deep': (p) =>
      `${data(p)} lies too deep: at most ${number(p, 'limit')} levels are read`,
    'structure.too-large': (p) =>
      `The data holds more than ${number(p, 'limit')} values, and no more are read`,
    'structure.bad-character': (p) =>
      `${p.place} holds ${badCharacter(p.params)}, which cannot be stored`,
    'structure.type': (p) => `${data(p)} must be ${types(p.params)}`,
    'structure.missing': (p) => `${data(p)} is missing`,
    'structure.unknown-member': (p) => `${data(p)} does not belong here`,
    'structure.member-name': (p) =>
      `${data(p)} must have a name that starts with a lower-case letter and holds letters, digits and hyphens only, 64 at most`,
    'structure.not-allowed': (p) => `${data(p)} must be ${listed(p.params, 'allowed', 'or')}`,
    'structure.pattern': (p) =>
      `${data(p)} is not written as it should be (${p.params['pattern']})`,
    'structure.too-long': (p) => `${p.place} must be ${counted(p, 'character')} or fewer`,
    'structure.too-short': (p) => `${data(p)} must have ${counted(p, 'character')} or more`,
    'structure.too-many': (p) => `${data(p)} must have ${counted(p, 'entry')} or fewer`,
    'structure.too-few': (p) => `${data(p)} must have ${counted(p, 'entry')} or more`,
    'structure.out-of-range': (p) =>
      p.params['minimum'] === undefined
        ? `${data(p)} must be ${number(p, 'maximum')} or less`
        : `${data(p)} must be ${number(p, 'minimum')} or more`,
    'structure.duplicate': (p) => `${data(p)} is the same as one before it`,
    'structure.more-issues': (p) =>
      `There is more wrong than the ${number(p, 'shown')} things told here`,

    'tool.duplicate-id': (p) => `${p.data} is an id that is taken already`,
    'tool.unknown-reference': (p) => `${p.data} names something that the tool does not have`,
    'tool.unknown-kind': (p) =>
      `${p.data} is a kind that this version does not know: it is shown, and cannot be answered`,
    'tool.role-kind': (p) =>
      `${p.data} names a question of the wrong kind: it must be ${listed(p.params, 'expected', 'or')}`,
    'tool.scale-missing': (p) => `${p.data} asks for a grade, and the tool has no scale`,
    'tool.empty-range': (p) => `${p.data} is less than the minimum`,
    'tool.condition-circle': (p) =>
      `${p.data} closes a circle of conditions through ${listed(p.params, 'questions', 'and')}`,

    'tool.other-tool': (p) =>
      `This audit was made with the tool ‘${p.params['found']}’, and not with ‘${p.params['expected']}’`,
    'tool.other-version': (p) =>
      `This audit was made with version ${p.params['found']} of the tool, and not with version ${p.params['expected']}`,
    'section.unknown': (p) => `${p.data} names a section that the tool does not have`,
    'answer.unknown-question': (p) => `The tool has no question ‘${p.id}’`,
    'answer.wrong-kind': (p) => `${p.place} must be ${kinds(p.params)}`,
    'answer.unknown-option': (p) => `${p.place}: the answer is not one of those offered`,
    'answer.duplicate-option': (p) => `${p.place}: the same answer is there twice`,
    'answer.unknown-column': (p) => `${p.place} has no column ‘${p.id}’`,
    'answer.unknown-grade': (p) => `${p.place}: the grade is not in the scale`,
    'answer.not-applicable-refused': (p) => `${p.place} cannot be answered N/A`,
    'answer.no-evidence-refused': (p) => `${p.place} cannot be answered ‘no evidence found’`,
    'answer.evidence-refused': (p) => `${p.place} does not take evidence`,
    'answer.duplicate-row': (p) => `${p.place} has the same id as one before it`,

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
  },
};
