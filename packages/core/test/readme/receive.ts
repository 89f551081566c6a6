import { check, messageFor, validateAudit } from '@maat/core';
import { westMidlands } from '@maat/schema/west-midlands';

/** What a server answers to the body of a request: 400, 422 with what is wrong, or 200. */
export function receive(body: string): { status: number; messages: readonly string[] } {
  const validation = validateAudit(westMidlands, JSON.parse(body));
  if (!validation.ok) {
    const messages = validation.issues.map((issue) => messageFor(issue, { tool: westMidlands }));
    return { status: 400, messages };
  }
  const audit = validation.value; // typed by question: audit.answers.dateOfAudit
  const issues = check(westMidlands, audit, { now: new Date() });
  const errors = issues.filter(({ severity }) => severity === 'error');
  const messages = errors.map((issue) => messageFor(issue, { tool: westMidlands, audit }));
  return { status: errors.length > 0 ? 422 : 200, messages };
}
