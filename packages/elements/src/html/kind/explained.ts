import type { AnswerValue, DecisionQuestion, GradeQuestion, Text } from '@maat/schema';
import { asPosted, type Field } from '../as-posted.js';
import { idOfControl, textControl } from '../controls.js';
import { guidance } from '../guidance.js';
import { type Markup, markup } from '../markup.js';
import { type OptionList, optionList } from '../option-list.js';
import { isInvalid, type QuestionView } from '../question-view.js';
import { choiceAfter, textAfter } from '../simple.js';
import { shownCodes } from './choice.js';
import type { PlainKind, Reading } from './plain-kind.js';

/** The names of the two parts of a value: what is chosen, and the words that go with it. */
interface Parts {
  readonly chosen: 'choice' | 'grade';
  readonly words: 'explanation' | 'rationale';
}

const ofDecision: Parts = { chosen: 'choice', words: 'explanation' };
const ofGrade: Parts = { chosen: 'grade', words: 'rationale' };

/** A closed answer, and the box for its explanation below it. */
export const decision: PlainKind<DecisionQuestion> = {
  single: false,
  first: (at) => firstOf(ofDecision, at),
  render(view) {
    const { question, form } = view;
    const { label, requiredFor, rows } = question.explanation;
    const chosen = partOf(view.value, 'choice') ?? '';
    const isOptional = requiredFor !== undefined && !requiredFor.includes(chosen);
    const codes = form.codes(question.options);
    return both(view, ofDecision, { codes, words: { label, isOptional, rows } });
  },
  fields: ({ options }, value, scope) => fieldsOf(ofDecision, scope.options(options), value),
  after: ({ options }, value, reading) =>
    after(ofDecision, reading.scope.options(options), value, reading),
};

/** A step of the scale, best first, each with its descriptor beside it. */
export const grade: PlainKind<GradeQuestion> = {
  single: false,
  first: (at) => firstOf(ofGrade, at),
  render(view) {
    const { question, form } = view;
    const { rationale } = question;
    const codes = [...form.model.grades.values()].map(({ id, label, descriptor }) => ({
      code: id,
      label,
      more: descriptor && guidance(form, descriptor),
    }));
    const words = rationale && {
      label: rationale.label,
      isOptional: rationale.required === false,
      rows: undefined,
    };
    return both(view, ofGrade, { codes, words });
  },
  fields({ rationale }, value, { model }) {
    const fields = fieldsOf(ofGrade, steps(model), value);
    return rationale ? fields : fields.filter(([at]) => at !== 'value/rationale');
  },
  after: (_, value, reading) => after(ofGrade, steps(reading.scope.model), value, reading),
};

function steps({ grades }: Reading['scope']['model']): readonly { readonly code: string }[] {
  return [...grades.keys()].map((code) => ({ code }));
}

function firstOf({ chosen, words }: Parts, at: string): string {
  return at === `value/${words}` ? at : `value/${chosen}`;
}

/** A part of a value, where it has one. */
function partOf(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const part: unknown = Reflect.get(value, name);
  return typeof part === 'string' ? part : undefined;
}

interface Words {
  readonly label: Text;
  readonly isOptional: boolean;
  readonly rows: number | undefined;
}

function both(
  view: QuestionView<unknown>,
  parts: Parts,
  { codes, words }: { readonly codes: OptionList['codes']; readonly words: Words | undefined },
): Markup {
  const { form, question, value, describedBy } = view;
  const chosen = [partOf(value, parts.chosen)];
  const list = optionList(view, { type: 'radio', at: `value/${parts.chosen}`, codes, chosen });
  if (words === undefined) return list;
  const control = { question: question.id, at: `value/${parts.words}` };
  const { optional } = form.labels;
  return markup`${list}<label class="small-label" for="${idOfControl(control)}">${form.text(words.label)}${words.isOptional && markup` <span class="optional">${optional}</span>`}</label>${textControl(
    {
      ...control,
      text: partOf(value, parts.words) ?? '',
      lines: 'many',
      rows: words.rows,
      describedBy,
      invalid: isInvalid(view, control.at),
    },
  )}`;
}

type Codes = Parameters<typeof shownCodes>[0];

function fieldsOf({ chosen, words }: Parts, codes: Codes, value: unknown): readonly Field[] {
  const shown = shownCodes(codes, [partOf(value, chosen)]);
  const text = asPosted(partOf(value, words) ?? '', 'many');
  return [...shown.map((code): Field => [`value/${chosen}`, code]), [`value/${words}`, text]];
}

function after(
  { chosen, words }: Parts,
  codes: Codes,
  value: AnswerValue | undefined,
  { posted }: Reading,
): AnswerValue | undefined {
  const before = { code: partOf(value, chosen), text: partOf(value, words) ?? '' };
  const [shown] = shownCodes(codes, [before.code]);
  const code = choiceAfter(posted, `value/${chosen}`, before.code, shown);
  const text = textAfter(posted, `value/${words}`, before.text, 'many');
  if (code === before.code && text === before.text) return value;
  if (code === undefined && text === '') return undefined;
  return { ...(code && { [chosen]: code }), ...(text && { [words]: text }) };
}
