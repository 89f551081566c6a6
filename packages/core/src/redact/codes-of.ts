import type { Answer, Question } from '@maat/schema';

/** What an answer chose, without a word of what was typed; undefined where nothing was chosen. */
export function codesOf({ kind }: Question, answer: Answer): Answer | undefined {
  if (answer.state !== 'answered') return { state: answer.state };
  const { value } = answer;
  if (kind === 'choice' || kind === 'choices') {
    return value === undefined ? undefined : { state: 'answered', value };
  }
  if (typeof value !== 'object') return undefined;
  if (kind === 'decision' && 'choice' in value && value.choice !== undefined) {
    return { state: 'answered', value: { choice: value.choice } };
  }
  if (kind === 'grade' && 'grade' in value && value.grade !== undefined) {
    return { state: 'answered', value: { grade: value.grade } };
  }
  return undefined;
}
