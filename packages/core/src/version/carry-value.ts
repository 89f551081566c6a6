import type { AnswerValue, GradeQuestion } from '@maat/schema';
import { isParts } from '../validate/kind/shape.js';
import { all, type Carried, members, nothing, type Passage } from './carried.js';
import { carryToChoice, carryToChoices, carryToDecision } from './carry-choice.js';
import { carryCode } from './carry-code.js';
import { carryDate } from './carry-date.js';
import { carryToTable } from './carry-table.js';
import { asReason, carryToText } from './carry-text.js';

/**
 * What comes of a value on its way to another question: all of it where the kinds are alike, or where
 * one kind is a part of the other. Nothing is guessed: a text is no date, and a code is no text.
 */
export function carryValue(value: AnswerValue, passage: Passage): Carried<AnswerValue> {
  const { source, target } = passage;
  switch (target.kind) {
    case 'text':
    case 'narrative':
      return carryToText(value, { ...passage, target });
    case 'choice':
      return carryToChoice(value, { ...passage, target });
    case 'choices':
      return carryToChoices(value, { ...passage, target });
    case 'decision':
      return carryToDecision(value, { ...passage, target });
    case 'table':
      return source.kind === 'table'
        ? carryToTable(value, { ...passage, source, target })
        : nothing;
    case 'grade':
      return carryToGrade(value, { ...passage, target });
    case 'date':
      return source.kind === 'date' ? carryDate(value, target) : nothing;
    default:
      // A number; and what this version does not know stays what it is.
      return source.kind === target.kind ? all(value) : nothing;
  }
}

function carryToGrade(
  value: AnswerValue,
  passage: Passage<Passage['source'], GradeQuestion>,
): Carried<AnswerValue> {
  const { kind } = passage.source;
  if (kind === 'text' || kind === 'narrative') {
    return passage.target.rationale ? asReason(value, 'rationale', kind) : nothing;
  }
  if (kind !== 'grade' || !isParts(value)) return nothing;
  const [before, after] = [passage.from, passage.to].map(({ grades }) => [...grades.keys()]);
  return members<string>(
    Object.entries(value).map(([name, part]) => {
      if (name === 'grade') return [name, carryCode(part, before ?? [], after ?? [], passage)];
      return [name, passage.target.rationale ? all(part) : nothing];
    }),
  );
}
