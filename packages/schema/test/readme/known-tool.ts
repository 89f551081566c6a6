import type { AnswersOf, Audit } from '@maat/schema';
import type { westMidlands } from '@maat/schema/west-midlands';

type Answers = AnswersOf<typeof westMidlands>;

export const answers: Answers = {
  dateOfAudit: { state: 'answered', value: '2026-11-03' },
  levelOfSupport: {
    state: 'answered',
    value: { choice: 'partly', explanation: 'Home visits stopped in May 2026.' },
  },
  disagreements: { state: 'not-applicable', reason: 'There were none.' },
};

export function gradeOf(audit: Audit<Answers>): string | undefined {
  const answer = audit.answers.overallGrade;
  return answer?.state === 'answered' ? answer.value?.grade : undefined;
}
