import type { AnswerValue, NarrativeQuestion, TextQuestion } from '@maat/schema';
import { isParts, type Parts } from '../validate/kind/shape.js';
import { type Carried, members, nothing, type Passage } from './carried.js';

type Texts = Passage<Passage['source'], TextQuestion | NarrativeQuestion>;

/** What comes of a value where text is written: a text, an explanation or a rationale. */
export function carryToText(value: AnswerValue, { source, target }: Texts): Carried<AnswerValue> {
  switch (source.kind) {
    case 'text':
    case 'narrative':
      return carryText(value, source.kind, target.kind);
    case 'decision':
      return isParts(value) ? carryReason(value, 'explanation', target.kind) : nothing;
    case 'grade':
      return isParts(value) ? carryReason(value, 'rationale', target.kind) : nothing;
    default:
      return nothing;
  }
}

/**
 * What comes of a text. A box of one line does not keep line breaks once it is typed in; and lines that stood in
 * one could not be told, where there is more room, from those that are typed there.
 */
export function carryText<VALUE>(text: VALUE, from: string, to: string): Carried<VALUE> {
  if (typeof text !== 'string') return nothing;
  const isOneLine = (kind: string) => kind === 'text';
  return { value: text, whole: isOneLine(from) === isOneLine(to) || !/[\r\n]/.test(text) };
}

function carryReason(value: Parts, name: string, kind: string): Carried<AnswerValue> {
  const reason: unknown = Reflect.get(value, name);
  if (typeof reason !== 'string') return nothing;
  const { whole } = carryText(reason, 'narrative', kind);
  return { value: reason, whole: whole && Object.keys(value).length === 1 };
}

/** What comes of text where it is asked for beside something else. */
export function asReason(value: AnswerValue, name: string, from: string): Carried<AnswerValue> {
  return members([[name, carryText(value, from, 'narrative')]]);
}
