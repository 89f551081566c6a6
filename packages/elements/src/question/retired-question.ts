import { answerFaults, type ToolModel } from '@maat/core';
import type { Answer, Code, Question, Retired } from '@maat/schema';

/** What is known of a question that its tool does not have any more. */
export interface RetiredQuestion {
  readonly question: Question;
  readonly model: ToolModel;
  readonly contactTypes: readonly Code[];
}

/** A question as an answer to it is shown; of no known kind, where the answer is none to that question. */
export function retiredQuestion(entry: Retired, answer: Answer): RetiredQuestion {
  const { options = [], columns = [], contactTypes = [], kind } = entry;
  const asked = {
    id: '',
    label: entry.label,
    kind,
    options,
    columns: columns.map((column) => ({ options: [], ...column })),
    words: true,
    rationale: {},
    noEvidence: true,
    evidence: true,
  };
  const model = {
    tool: { codeLists: { contactTypes } },
    grades: new Map(options.map((grade) => [grade.code, grade])),
  } as unknown as ToolModel;
  const question = asked as unknown as Question;
  const isKnown = answerFaults(model, question, answer).length === 0;
  const shown = isKnown ? question : ({ ...asked, kind: '' } as unknown as Question);
  return { question: shown, model, contactTypes };
}
