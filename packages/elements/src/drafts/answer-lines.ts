import { modelOf, optionsOf, parseIsoDate, type Subject, textFor } from '@maat/core';
import type { Answer, Column, Evidence, Options, Question, Row, Text, Tool } from '@maat/schema';
import { english } from '../locale/english.js';
import type { FormLocale } from '../locale/form-locale.js';
import { cellOf } from '../question/cell-of.js';

/** What answers are put into words with. */
export interface AnswerWords {
  /** The tool as it is shown. */
  readonly tool: Tool;
  readonly subject: Subject | undefined;
  readonly locale: FormLocale | undefined;
  readonly labels: Readonly<
    Record<'notAnswered' | 'notApplicable' | 'noEvidence' | 'invited' | 'attended', string>
  >;
}

type Members = Readonly<Record<string, string | undefined>>;

/** All that an answer says, as lines of plain text: to be set beside another version of it. */
export function answerLines(
  words: AnswerWords,
  question: Question,
  answer: Answer | undefined,
): readonly string[] {
  const { labels } = words;
  switch (answer?.state) {
    case undefined:
      return [labels.notAnswered];
    case 'not-applicable':
      return said(labels.notApplicable, answer.reason);
    case 'no-evidence':
      return said(labels.noEvidence, answer.reason);
    case 'answered': {
      const value = answer.value === undefined ? [] : valueLines(words, question, answer.value);
      return [...value, ...(answer.evidence ?? []).map((each) => evidenceLine(words, each))];
    }
  }
}

function valueLines(words: AnswerWords, question: Question, value: unknown): readonly string[] {
  switch (question.kind) {
    case 'choices':
      return (value as readonly string[]).map((code) => labelOf(words, question.options, code));
    case 'decision': {
      const { choice, explanation } = value as Members;
      return said(choice && labelOf(words, question.options, choice), explanation);
    }
    case 'grade': {
      const { grade, rationale } = value as Members;
      const step = modelOf(words.tool).grades.get(grade ?? '');
      return said(step ? text(words, step.label) : grade, rationale);
    }
    case 'table':
      return (value as readonly Row[]).map((row) => rowLine(words, question.columns, row));
    default:
      return [simple(words, question, value)];
  }
}

function rowLine(words: AnswerWords, columns: readonly Column[], row: Row): string {
  return columns
    .map((column) => [column, cellOf(row, column.id)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => `${text(words, column.label)}: ${simple(words, column, value)}`)
    .join('\n');
}

function evidenceLine(words: AnswerWords, row: Evidence): string {
  const { when, contactType, what } = row;
  const type = contactType && labelOf(words, { codeList: 'contactTypes' }, contactType);
  const flags = [row.invited && words.labels.invited, row.attended && words.labels.attended];
  return said(when && date(words, when), type, ...flags.map((each) => each || ''), what).join(
    ' · ',
  );
}

/** What is said in one piece. A value of a kind that this version does not know is shown as it is stored. */
function simple(words: AnswerWords, asked: Question | Column, value: unknown): string {
  if (asked.kind === 'date') return date(words, value);
  if (asked.kind === 'choice') return labelOf(words, asked.options, String(value));
  if (asked.kind === 'number' && asked.unit) return `${typed(value)} ${text(words, asked.unit)}`;
  return typed(value);
}

function typed(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'typed' in value) return String(value.typed);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function date({ locale }: AnswerWords, value: unknown): string {
  if (typeof value !== 'string') {
    const { day, month, year, words } = value as Members;
    return said(day, month, year, words).join(' ');
  }
  const parsed = parseIsoDate(value);
  return parsed ? (locale ?? english).messages.words.date(parsed) : value;
}

function labelOf(words: AnswerWords, options: Options, code: string): string {
  const found = optionsOf(words.tool, options).find((each) => each.code === code);
  return found ? text(words, found.label) : code;
}

function text({ subject }: AnswerWords, words: Text): string {
  return textFor(words, subject);
}

function said(...parts: readonly (string | undefined)[]): readonly string[] {
  return parts.filter((part) => part !== undefined && part !== '') as readonly string[];
}
