import type { CellValue, Question } from '@maat/schema';
import { attributes, markup } from '../markup.js';
import { controlId } from '../names.js';
import { isInvalid } from '../question-view.js';
import { namesOf, simpleAfter, simpleFields } from '../simple.js';
import { simpleControl } from '../simple-control.js';
import type { PlainKind } from './plain-kind.js';

type Simple = Extract<Question, { kind: 'text' | 'narrative' | 'date' | 'number' }>;

/** A line, a text, a number: what has one box. */
export const simple: PlainKind<Simple> = {
  single: true,
  first: () => 'value',
  render(view) {
    const { form, question, value } = view;
    const unit = question.kind === 'number' ? question.unit : undefined;
    const unitId = controlId(question.id, 'unit');
    const box = simpleControl(form, question, {
      question: question.id,
      at: 'value',
      value: value as CellValue | undefined,
      describedBy: unit === undefined ? view.describedBy : `${unitId} ${view.describedBy}`.trim(),
      invalid: (at) => isInvalid(view, at),
    });
    return unit === undefined
      ? box
      : markup`<span class="with-unit">${box}<span${attributes({ class: 'unit', id: unitId })}>${form.text(unit)}</span></span>`;
  },
  fields: (question, value, scope) =>
    simpleFields(question, 'value', value as CellValue | undefined, scope),
  after: (question, value, reading) =>
    simpleAfter(question, 'value', value as CellValue | undefined, reading),
};

/** A date: a group of fields. */
export const date: PlainKind<Extract<Question, { kind: 'date' }>> = {
  ...simple,
  single: false,
  first(at, question) {
    const name = namesOf(question).find((each) => at === `value/${each}`);
    return `value/${name ?? 'day'}`;
  },
};
