import { type ExampleAnswers, says } from './example-answers.js';

/** A made-up audit that was just begun. */
export const childStarted = (today: string): ExampleAnswers => ({
  theme: says('Exploitation'),
  auditor: says('Example Auditor B'),
  agency: says('Example Police'),
  dateOfAudit: says(today),
  subject: says('child' as const),
});
