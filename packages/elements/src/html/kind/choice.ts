import type { ChoiceQuestion, ChoicesQuestion } from '@maat/schema';
import { optionList } from '../option-list.js';
import { choiceAfter } from '../simple.js';
import type { PlainKind } from './plain-kind.js';

/** One of a list. */
export const choice: PlainKind<ChoiceQuestion> = {
  single: false,
  first: () => 'value',
  render: (view) =>
    optionList(view, {
      type: 'radio',
      at: 'value',
      codes: view.form.codes(view.question.options),
      chosen: [view.value],
    }),
  fields: ({ options }, value, scope) =>
    shownCodes(scope.options(options), [value]).map((code) => ['value', code]),
  after({ options }, value, { posted, scope }) {
    const [shown] = shownCodes(scope.options(options), [value]);
    return choiceAfter(posted, 'value', value, shown);
  },
};

/** Any of a list. */
export const choices: PlainKind<ChoicesQuestion> = {
  single: false,
  first: () => 'value',
  render: (view) =>
    optionList(view, {
      type: 'checkbox',
      at: 'value',
      codes: view.form.codes(view.question.options),
      chosen: listOf(view.value),
    }),
  fields: ({ options }, value, scope) =>
    shownCodes(scope.options(options), listOf(value)).map((code) => ['value', code]),
  after({ options }, value, { posted, scope }) {
    const codes = scope.options(options);
    const chosen = posted.texts('value');
    if (chosen.length === 0 && posted.mark === undefined) return value;
    const shown = shownCodes(codes, listOf(value));
    const isSame = shown.length === chosen.length && shown.every((code) => chosen.includes(code));
    if (isSame) return value;
    const offered = shownCodes(codes, chosen);
    const unknown = chosen.filter((code) => !offered.includes(code));
    return chosen.length > 0 ? [...offered, ...unknown] : undefined;
  },
};

/** Those of the codes that are chosen, in the order of the options. */
export function shownCodes(
  codes: readonly { readonly code: string }[],
  chosen: readonly unknown[],
): readonly string[] {
  return codes.map(({ code }) => code).filter((code) => chosen.includes(code));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
