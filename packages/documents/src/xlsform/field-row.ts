import type { Column, Question } from '@maat/schema';
import { isDayOnly } from './fact.js';
import type { SurveyRow } from './rows.js';
import type { XlsFormWords } from './words.js';

/** What a simple question, or a column of a table, asks for. */
type Asked = Exclude<Question, { readonly kind: 'table' }> | Column;

type FieldParts = Pick<SurveyRow, 'type'> & Partial<SurveyRow>;

/** A date in ISO 8601: a day, a month or a year. */
const anyDate = "regex(., '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$')";

/**
 * The type of a field, and what is required of what is typed into it.
 *
 * @param asked The question or the column.
 * @param list The name of the list of its choices.
 * @returns The parts; undefined where it is of a kind that XLSForm has no field for.
 */
export function fieldParts(
  asked: Asked,
  list: string,
  words: XlsFormWords,
): FieldParts | undefined {
  switch (asked.kind) {
    case 'text':
      return { type: 'text', ...atMost(asked.maxLength, words) };
    case 'narrative':
      return { type: 'text', appearance: 'multiline', ...atMost(asked.maxLength, words) };
    case 'date':
      return dateParts(asked, words);
    case 'number':
      return numberParts(asked, words);
    case 'choice':
    case 'decision':
    case 'grade':
      return { type: `select_one ${list}` };
    case 'choices':
      return { type: `select_multiple ${list}` };
    default:
      return undefined;
  }
}

/** A date that may be a month or a year is typed as text. */
export function partialDateParts(words: XlsFormWords): FieldParts {
  return {
    type: 'text',
    hint: words.partialDate,
    constraint: anyDate,
    constraint_message: words.partialDate,
  };
}

function dateParts(
  asked: Extract<Asked, { readonly kind: 'date' }>,
  words: XlsFormWords,
): FieldParts {
  if (asked.words) return { type: 'text', hint: words.partialDate };
  if (!isDayOnly(asked)) return partialDateParts(words);
  const past = { constraint: '. <= today()', constraint_message: words.future };
  return { type: 'date', ...(!asked.future && past) };
}

function numberParts(
  { whole, minimum, maximum }: Extract<Asked, { readonly kind: 'number' }>,
  words: XlsFormWords,
): FieldParts {
  const bounds = [
    ...(minimum === undefined ? [] : [`. >= ${decimal(minimum)}`]),
    ...(maximum === undefined ? [] : [`. <= ${decimal(maximum)}`]),
  ];
  const constraint = bounds.length > 0 ? bounds.join(' and ') : null;
  return {
    type: whole ? 'integer' : 'decimal',
    constraint,
    constraint_message: constraint === null ? null : words.outOfRange,
  };
}

/** A number as XPath writes it, without an exponent. */
function decimal(number: number): string {
  return number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}

function atMost(maxLength: number | undefined, words: XlsFormWords): Partial<SurveyRow> {
  if (maxLength === undefined) return {};
  return { constraint: `string-length(.) <= ${maxLength}`, constraint_message: words.tooLong };
}
