import type { Answer, Audit, Tool } from '@maat/schema';
import { type Issue, warning } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { modelOf } from '../model/tool-model.js';
import { auditDates, finderOf } from './find-in.js';
import { type GivenDate, isBirthDateTyped } from './given-date.js';
import { nameQuestionsOf, namesRetiredBy } from './known-names.js';
import { mapTyped } from './map-typed.js';

/** What texts are scanned with. */
export interface ScanOptions {
  /** Names of months beside the English ones, January first, as for `check`. */
  readonly months?: readonly string[];
  /**
   * The tools that the audit was made with before it moved to this one: by their roles it is known which
   * of what is retired are names.
   */
  readonly earlier?: readonly Tool[];
}

/**
 * What stands in the texts of an audit and should not leave without need: the names that its head
 * gives, NHS numbers, postcodes, telephone numbers, e-mail addresses and dates of birth. They are
 * told, never altered. A name is not told in the question that asks for it.
 *
 * Nobody finds all of it: docs/redaction.md tells what is found, and what is not.
 *
 * @param tool The tool of the audit. It must be one (`validateTool`).
 * @param audit An audit of the right shape (`validateAudit`); answers that do not fit are scanned too.
 * @returns Warnings with the place of the text and, as parameters, `start` and `end` in UTF-16 units.
 *   None of them holds what was found.
 */
export function scan(
  tool: Tool,
  audit: Audit,
  { months = [], earlier = [] }: ScanOptions = {},
): readonly Issue[] {
  const model = modelOf(tool);
  const dates = auditDates(model, audit, months);
  const find = finderOf(model, audit, dates, earlier);
  const heads = nameQuestionsOf(model);
  const gone = namesRetiredBy(model, earlier);
  const issues: Issue[] = [];
  for (const { id, retired = '', answer, at } of answersIn(audit)) {
    const isHead = heads.has(id) || gone.has(retired);
    mapTyped(model.questions.get(id)?.question, answer, {
      text: (text, place) => {
        const names = isHead && place[0] === 'value' ? 'no names' : 'names';
        const pointer = pointerTo(...at, ...place);
        for (const { identifier, start, end } of find(text, names)) {
          issues.push(warning(`personal.${identifier}`, pointer, { start, end }));
        }
        return text;
      },
      date: (date, place) => {
        if (isBirthDateTyped(date, dates)) issues.push(birthDate(date, [...at, ...place]));
        return true;
      },
      rowId: (own) => own,
    });
  }
  return issues;
}

/** A date of birth whose parts were typed apart is told where its year stands. */
function birthDate({ value }: GivenDate, at: readonly (string | number)[]): Issue {
  const { year = '' } = typeof value === 'object' ? value : {};
  return warning('personal.birth-date', pointerTo(...at, 'year'), { start: 0, end: year.length });
}

interface PlacedAnswer {
  /** The question of the tool, '' where it has none. */
  readonly id: string;
  /** The question that it was the answer to before it was retired. */
  readonly retired?: string;
  readonly answer: Answer;
  readonly at: readonly (string | number)[];
}

/** All answers that an audit holds: what it says, what is set aside, and what is retired. */
function* answersIn({ answers, setAside = {}, retired = [] }: Audit): Iterable<PlacedAnswer> {
  for (const [id, answer] of Object.entries(answers)) yield { id, answer, at: ['answers', id] };
  for (const [id, list] of Object.entries(setAside)) {
    for (const [index, answer] of list.entries()) {
      yield { id, answer, at: ['setAside', id, index] };
    }
  }
  for (const [index, { question, answer, setAside: list = [] }] of retired.entries()) {
    const at = ['retired', index];
    const asked = { id: '', ...(question !== undefined && { retired: question }) };
    if (answer) yield { ...asked, answer, at: [...at, 'answer'] };
    for (const [place, each] of list.entries()) {
      yield { ...asked, answer: each, at: [...at, 'setAside', place] };
    }
  }
}
