import { check, createAudit } from '@maat/core';
import type { Answer, Audit, Question, Tool } from '@maat/schema';

/** An audit in which every question is answered, so that it can be submitted today. */
export function completeAudit(tool: Tool): Audit {
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  const questions = tool.sections.flatMap((section) => section.questions);
  const audit: Audit = {
    ...createAudit(tool, { id: 'audit-1', caseReference: 'EX-0001', now }),
    answers: Object.fromEntries(
      questions.map((question) => [question.id, answerTo(tool, question, today)]),
    ),
  };
  const errors = check(tool, audit, { now }).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`It has errors: ${JSON.stringify(errors)}`);
  return audit;
}

function answerTo({ scale }: Tool, question: Question, today: string): Answer {
  switch (question.kind) {
    case 'date':
      return { state: 'answered', value: today };
    case 'choice':
      return { state: 'answered', value: firstCode(question) };
    case 'decision':
      return {
        state: 'answered',
        value: { choice: firstCode(question), explanation: 'It was seen in the file.' },
      };
    case 'grade':
      return { state: 'answered', value: { grade: scale?.grades[1]?.id ?? '' } };
    case 'table':
      return {
        state: 'answered',
        value: [
          {
            id: 'row-1',
            cells: Object.fromEntries(
              question.columns.map(({ id, kind }) => [id, kind === 'date' ? today : 'Example']),
            ),
          },
        ],
      };
    default:
      return { state: 'answered', value: 'They came to every meeting.' };
  }
}

function firstCode(question: Question): string {
  if (!('options' in question) || !Array.isArray(question.options)) return 'yes';
  const [first] = question.options as readonly { readonly code: string }[];
  return first?.code ?? '';
}
