import { optionsOf, textFor } from '@maat/core';
import type { Column, Question, Tool } from '@maat/schema';
import { otherStatesOf, stateOf } from './names.js';
import type { ChoiceRow } from './rows.js';
import { labelText } from './text.js';
import type { XlsFormWords } from './words.js';

/** The list of the grades. */
const scale = 'scale';
/** The list of yes and no. */
export const yesNo = 'yes_no';
/** The list of the types of contact that evidence names. */
export const contactTypes = 'list_contactTypes';

/**
 * The name of the list of choices of a question or a column.
 *
 * @param name The name of its field.
 */
export function listOf(asked: Question | Column, name: string): string {
  if (asked.kind === 'grade') return scale;
  if (!('options' in asked)) return '';
  return 'codeList' in asked.options ? `list_${asked.options.codeList}` : `options_${name}`;
}

/** The rows of the sheet `choices` that a question or a column needs. */
export function choicesOf(
  tool: Tool,
  asked: Question | Column,
  name: string,
): readonly ChoiceRow[] {
  const list = listOf(asked, name);
  if (asked.kind === 'grade') {
    return (tool.scale?.grades ?? []).map(({ id, label }) => choice(list, id, textFor(label)));
  }
  if (!('options' in asked)) return [];
  return optionsOf(tool, asked.options).map(({ code, label }) =>
    choice(list, code, textFor(label)),
  );
}

/** The states that a question can be answered in. */
export function statesOf(question: Question, words: XlsFormWords): readonly ChoiceRow[] {
  const labels: Readonly<Record<string, string>> = {
    'not-applicable': words.notApplicable,
    'no-evidence': words.noEvidence,
  };
  const others = otherStatesOf(question);
  const list = stateList(question);
  return [
    choice(list, 'answered', words.answered),
    ...others.map((state) => choice(list, state, labels[state] ?? state)),
  ];
}

/** The name of the list of states that a question takes: questions that take the same share it. */
export function stateList(question: Question): string {
  return stateOf(otherStatesOf(question).join('_'));
}

/** What evidence is told with. */
export function evidenceChoices(tool: Tool, words: XlsFormWords): readonly ChoiceRow[] {
  const types = optionsOf(tool, { codeList: 'contactTypes' });
  return [
    choice(yesNo, 'yes', words.yes),
    choice(yesNo, 'no', words.no),
    ...types.map(({ code, label }) => choice(contactTypes, code, textFor(label))),
  ];
}

function choice(list: string, name: string, label: string): ChoiceRow {
  return { list_name: list, name, label: labelText(label) };
}
