import { toolOf } from '../support/kit.js';

const question = { id: 'asked', kind: 'text', label: 'Asked' } as const;

/** A tool whose one question is asked under a condition, whatever that is. */
export const withWhen = (when: unknown): unknown => toolOf([{ ...question, when } as never]);

/** A tool with a rule that holds under a condition. */
export const withRule = (when: unknown): unknown => ({
  ...toolOf([question]),
  rules: [
    { id: 'r', effect: 'warn', strength: 'may', when, reason: 'x', source: { document: 'x' } },
  ],
});

/** A tool whose contact is this in every part. */
export const contactOf = (text: string): unknown => ({
  ...toolOf([question]),
  contacts: [{ name: text, telephone: text, email: text.padEnd(3, '.'), note: text }],
});
