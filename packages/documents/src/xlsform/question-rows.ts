import { isRequired, textFor } from '@maat/core';
import type { Paragraph, Question, TableQuestion, Tool } from '@maat/schema';
import { contactTypes, listOf, stateList, yesNo } from './choice-lists.js';
import { fieldParts, partialDateParts } from './field-row.js';
import { cellOf, field, otherStatesOf, partOf, stateOf } from './names.js';
import { endOf, type SurveyRow, surveyRow } from './rows.js';
import { labelText, literal } from './text.js';
import type { XlsFormWords } from './words.js';

/**
 * The rows of the survey for a question: how it is answered, where it can be answered otherwise than
 * with a value; its field, or a repeat for a table; what explains it, and its evidence.
 *
 * @param relevant When it is asked; null for always.
 * @returns The rows; none for a kind that XLSForm has no field for.
 */
export function questionRows(
  tool: Tool,
  question: Question,
  relevant: string | null,
  words: XlsFormWords,
): readonly SurveyRow[] {
  const states = otherStatesOf(question).length > 0;
  const answered = states ? `${field(stateOf(question.id))} = 'answered'` : null;
  const shown = both(relevant, answered);
  const fields =
    question.kind === 'table'
      ? tableRows(question, shown, words)
      : fieldRows(question, shown, words);
  if (fields.length === 0) return [];
  return [
    ...(states ? [stateRow(question, relevant, words)] : []),
    ...fields,
    ...(question.evidence ? evidenceRows(tool, question, shown, words) : []),
    ...(states ? [reasonRow(question, relevant, words)] : []),
  ];
}

function stateRow(question: Question, relevant: string | null, words: XlsFormWords): SurveyRow {
  return surveyRow({
    type: `select_one ${stateList(question)}`,
    name: stateOf(question.id),
    label: labelText(question.number ? `${question.number}. ${words.state}` : words.state),
    appearance: 'minimal',
    default: 'answered',
    relevant,
  });
}

function reasonRow({ id }: Question, relevant: string | null, words: XlsFormWords): SurveyRow {
  const state = field(stateOf(id));
  return surveyRow({
    type: 'text',
    name: partOf(id, 'reason'),
    label: labelText(words.reason),
    relevant: both(relevant, `${state} != '' and ${state} != 'answered'`),
  });
}

function fieldRows(
  question: Exclude<Question, TableQuestion>,
  relevant: string | null,
  words: XlsFormWords,
): readonly SurveyRow[] {
  const parts = fieldParts(question, listOf(question, question.id), words);
  if (parts === undefined) return [];
  const { hint = null, ...more } = parts;
  return [
    surveyRow({
      ...more,
      name: question.id,
      label: labelOf(question),
      hint: question.hint === undefined ? hint : labelText(textFor(question.hint)),
      guidance_hint: guidanceText(question.guidance),
      required: isRequired(question) ? 'yes' : null,
      relevant,
    }),
    ...explanationRows(question, relevant),
  ];
}

/** What explains a decision, or the rationale of a grade. */
function explanationRows(
  question: Exclude<Question, TableQuestion>,
  relevant: string | null,
): readonly SurveyRow[] {
  const row = { type: 'text', appearance: 'multiline', relevant } as const;
  if (question.kind === 'decision') {
    const { label, requiredFor } = question.explanation;
    const name = partOf(question.id, 'explanation');
    const required = explained(field(question.id), requiredFor);
    return [surveyRow({ ...row, name, label: labelText(textFor(label)), required })];
  }
  if (question.kind === 'grade' && question.rationale) {
    const { label, required = true } = question.rationale;
    const name = partOf(question.id, 'rationale');
    return [
      surveyRow({
        ...row,
        name,
        label: labelText(textFor(label)),
        required: required ? 'yes' : null,
      }),
    ];
  }
  return [];
}

/** When a decision must be explained: for all of its answers, for some, for none. */
function explained(value: string, requiredFor: readonly string[] | undefined): string | null {
  if (requiredFor === undefined) return 'yes';
  const codes = requiredFor.map((code) => `${value} = ${literal(code)}`);
  return codes.length > 0 ? codes.join(' or ') : null;
}

function tableRows(
  question: TableQuestion,
  relevant: string | null,
  words: XlsFormWords,
): readonly SurveyRow[] {
  const columns = question.columns.flatMap((column) => {
    const name = cellOf(question.id, column.id);
    const parts = fieldParts(column, listOf(column, name), words);
    const label = labelText(textFor(column.label));
    const hint = column.hint && { hint: labelText(textFor(column.hint)) };
    return parts ? [surveyRow({ ...parts, name, label, ...hint })] : [];
  });
  const label = labelOf(question);
  return [
    surveyRow({ type: 'begin_repeat', name: question.id, label, relevant }),
    ...columns,
    endOf('repeat'),
  ];
}

function evidenceRows(
  tool: Tool,
  { id }: Question,
  relevant: string | null,
  words: XlsFormWords,
): readonly SurveyRow[] {
  const repeat = partOf(id, 'evidence');
  const row = (name: string, label: string, parts: Partial<SurveyRow> & Pick<SurveyRow, 'type'>) =>
    surveyRow({ ...parts, name: cellOf(repeat, name), label: labelText(label) });
  const types = tool.codeLists?.['contactTypes'];
  return [
    surveyRow({ type: 'begin_repeat', name: repeat, label: labelText(words.evidence), relevant }),
    row('what', words.what, { type: 'text', appearance: 'multiline' }),
    row('when', words.when, partialDateParts(words)),
    ...(types
      ? [row('contactType', words.contactType, { type: `select_one ${contactTypes}` })]
      : []),
    row('invited', words.invited, { type: `select_one ${yesNo}` }),
    row('attended', words.attended, { type: `select_one ${yesNo}` }),
    endOf('repeat'),
  ];
}

function labelOf({ number, label }: Question): string {
  const words = textFor(label);
  return labelText(number === undefined ? words : `${number}. ${words}`);
}

/** Paragraphs as one text; null where there are none. */
export function guidanceText(paragraphs: readonly Paragraph[] | undefined): string | null {
  const lines = (paragraphs ?? []).flatMap(({ text, points = [] }) => [
    textFor(text),
    ...points.map((point) => `– ${textFor(point)}`),
  ]);
  return lines.length > 0 ? labelText(lines.join('\n')) : null;
}

/** Both of two conditions; null is always true. */
function both(first: string | null, second: string | null): string | null {
  if (first === null) return second;
  return second === null ? first : `(${first}) and (${second})`;
}
