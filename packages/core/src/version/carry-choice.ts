import type { AnswerValue, ChoiceQuestion, ChoicesQuestion, DecisionQuestion } from '@maat/schema';
import { isParts } from '../validate/kind/shape.js';
import { all, type Carried, items, members, nothing, type Passage } from './carried.js';
import { carryOption } from './carry-code.js';
import { asReason } from './carry-text.js';

type To<TARGET> = Passage<Passage['source'], TARGET>;

/** What comes of a value where one code is chosen. */
export function carryToChoice(
  value: AnswerValue,
  passage: To<ChoiceQuestion>,
): Carried<AnswerValue> {
  const { source } = passage;
  if (source.kind === 'choice') return carryOne(value, { ...passage, source });
  if (source.kind === 'choices' && Array.isArray(value) && value.length === 1) {
    return carryOne(value[0], { ...passage, source });
  }
  if (source.kind !== 'decision' || !isParts(value) || !('choice' in value)) return nothing;
  const choice = carryOne(value.choice, { ...passage, source });
  return { value: choice.value, whole: choice.whole && Object.keys(value).length === 1 };
}

/** What comes of a value where any number of codes is chosen. */
export function carryToChoices(
  value: AnswerValue,
  passage: To<ChoicesQuestion>,
): Carried<AnswerValue> {
  const { source } = passage;
  if (source.kind !== 'choice' && source.kind !== 'choices') return nothing;
  const codes: readonly unknown[] = Array.isArray(value) ? value : [value];
  const carried = items(codes.map((code) => carryOne(code, { ...passage, source })));
  return { ...carried, value: carried.value && [...new Set(carried.value)] };
}

/** What comes of a value where a code is chosen and explained. */
export function carryToDecision(
  value: AnswerValue,
  passage: To<DecisionQuestion>,
): Carried<AnswerValue> {
  const { source } = passage;
  switch (source.kind) {
    case 'decision':
      if (!isParts(value)) return nothing;
      return members<string>(
        Object.entries(value).map(([name, part]) =>
          name === 'choice'
            ? [name, carryOne(part, { ...passage, source })]
            : [name, all(String(part))],
        ),
      );
    case 'choice':
      return members([['choice', carryOne(value, { ...passage, source })]]);
    case 'text':
    case 'narrative':
      return asReason(value, 'explanation', source.kind);
    default:
      return nothing;
  }
}

function carryOne(code: unknown, passage: Parameters<typeof carryOption>[1]): Carried<string> {
  return typeof code === 'string' ? carryOption(code, passage) : nothing;
}
