import type { Audit, Tool } from '@maat/schema';

/** The questions that have no answer of any kind, by their printed words. */
export function blankQuestions(tool: Tool, audit: Audit): readonly string[] {
  return tool.sections
    .flatMap((section) => section.questions)
    .filter((question) => !Object.hasOwn(audit.answers, question.id))
    .map(({ label }) => (typeof label === 'string' ? label : label.both));
}
