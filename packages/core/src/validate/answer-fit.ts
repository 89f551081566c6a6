import type { Answer, Evidence, Question } from '@maat/schema';
import { at, atEach } from '../issue/at.js';
import { error, type Issue, joined, noIssues } from '../issue/issue.js';
import { type ToolModel, takesNotApplicable } from '../model/tool-model.js';
import { optionFaults } from './kind/choice.js';
import { valueFaults } from './kind/value-faults.js';

/**
 * Whether an answer of the right shape fits its question.
 *
 * @param answer The answer.
 * @param question The question.
 * @param model The tool.
 * @returns Issues with pointers from the answer.
 */
export function fitFaults(answer: Answer, question: Question, model: ToolModel): readonly Issue[] {
  switch (answer.state) {
    case 'not-applicable':
      if (takesNotApplicable(question)) return noIssues;
      return [error('answer.not-applicable-refused', '')];
    case 'no-evidence':
      return question.noEvidence ? noIssues : [error('answer.no-evidence-refused', '')];
    case 'answered': {
      const { value, evidence } = answer;
      const faults = value === undefined ? noIssues : valueFaults(value, question, model);
      const ofValue = at('value', faults);
      if (evidence === undefined) return ofValue;
      return joined(ofValue, at('evidence', evidenceFaults(evidence, question, model)));
    }
  }
}

const contactTypes = { codeList: 'contactTypes' };

function evidenceFaults(
  evidence: readonly Evidence[],
  question: Question,
  { tool }: ToolModel,
): readonly Issue[] {
  if (!question.evidence) return [error('answer.evidence-refused', '')];
  const seen = new Set<string>();
  return atEach(evidence, ({ id, contactType }) => {
    const duplicate = seen.has(id) ? [error('answer.duplicate-row', '/id')] : noIssues;
    seen.add(id);
    if (contactType === undefined) return duplicate;
    return joined(duplicate, at('contactType', optionFaults(contactType, contactTypes, tool)));
  });
}
