import type { Text } from '@maat/schema';

/** Whom an audit is about, where that is settled. */
export type Subject = 'child' | 'adult';

/**
 * The words of a text for the person an audit is about; the printed form of both as long as that is
 * not settled.
 *
 * @param text The text of the tool.
 * @param subject Whom the audit is about, or undefined while nobody has said.
 */
export function textFor(text: Text, subject?: Subject): string {
  return typeof text === 'string' ? text : text[subject ?? 'both'];
}

/** Whether the answer to the question with the role `subject` is one that texts have a form for. */
export function asSubject(code: unknown): Subject | undefined {
  return code === 'child' || code === 'adult' ? code : undefined;
}
