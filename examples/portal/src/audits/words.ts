import { modelOf, subjectOf, textFor } from '@maat/core';
import type { Audit, Text, Tool } from '@maat/schema';

/** Reads the texts of a tool in the words for the person that an audit is about. */
export function wordsFor(tool: Tool, { answers }: Audit): (text: Text) => string {
  const answer = (id: string) => (Object.hasOwn(answers, id) ? answers[id] : undefined);
  const subject = subjectOf(modelOf(tool), answer);
  return (text) => textFor(text, subject);
}
