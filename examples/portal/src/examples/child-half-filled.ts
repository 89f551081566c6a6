import { type ExampleAnswers, notApplicable, says } from './example-answers.js';

/** A made-up audit of a child's case, half filled in. */
export const childHalfFilled = (today: string): ExampleAnswers => ({
  date: says(today),
  theme: says('Neglect'),
  auditor: says('Example Auditor A'),
  agency: says('Example Council, Children’s Services'),
  practitioner: says('Example Social Worker A'),
  dateOfAudit: says(today),
  subject: says('child' as const),
  subjectName: says('Example Child A'),
  caseStatus: says('Child in Need plan'),
  howLongOpen: says('Seven months'),
  previouslyKnown: says({
    choice: 'yes' as const,
    explanation: 'An early help assessment two years ago, closed when the family moved.',
  }),
  earlyHelpOpportunities: says(
    'A family support worker was offered twice. The first offer was declined, the second taken up after a home visit.',
  ),
  earlyHelpImpact: says('Attendance at school improved from the second month on.'),
  levelOfSupport: says({
    choice: 'partly' as const,
    explanation: 'There were six weeks without a worker between two teams.',
  }),
  escalation: says({ choice: 'not-required' as const, explanation: 'No disagreement on file.' }),
  disagreements: notApplicable('There were none.'),
  assessmentTools: says('A neglect assessment tool, completed at the start and not repeated.'),
  assessmentQuality: says({
    choice: 'partly' as const,
    explanation: 'Timely, but it does not say what would change its conclusion.',
  }),
});
