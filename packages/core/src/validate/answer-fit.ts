import type { Answer, Evidence, Question } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { takesNotApplicable } from '../model/tool-model.js';
import { optionFaults } from './kind/choice.js';
import { type FitPlace, inside } from './kind/place.js';
import { valueFaults } from './kind/value-faults.js';

/**
 * Whether an answer of the right shape fits its question.
 *
 * @param answer The answer.
 * @param question The question.
 * @param place Where the answer stands.
 */
export function fitFaults(answer: Answer, question: Question, place: FitPlace): readonly Issue[] {
  switch (answer.state) {
    case 'not-applicable':
      if (takesNotApplicable(question)) return noIssues;
      return [error('answer.not-applicable-refused', place.pointer)];
    case 'no-evidence':
      if (question.noEvidence) return noIssues;
      return [error('answer.no-evidence-refused', place.pointer)];
    case 'answered': {
      const { value, evidence } = answer;
      const ofValue =
        value === undefined ? noIssues : valueFaults(value, question, inside(place, 'value'));
      if (evidence === undefined) return ofValue;
      return [...ofValue, ...evidenceFaults(evidence, question, inside(place, 'evidence'))];
    }
  }
}

function evidenceFaults(
  evidence: readonly Evidence[],
  question: Question,
  place: FitPlace,
): readonly Issue[] {
  if (!question.evidence) return [error('answer.evidence-refused', place.pointer)];
  const seen = new Set<string>();
  return evidence.flatMap(({ id, contactType }, index) => {
    const at = inside(place, index);
    const duplicate = seen.has(id) ? [error('answer.duplicate-row', `${at.pointer}/id`)] : noIssues;
    seen.add(id);
    if (contactType === undefined) return duplicate;
    const types = { codeList: 'contactTypes' };
    return [...duplicate, ...optionFaults(contactType, types, inside(at, 'contactType'))];
  });
}
