import type { Question, Tool } from '@maat/schema';

/** A question, and where it stands in its tool. */
export interface PlacedQuestion {
  readonly question: Question;
  /** The JSON Pointer of the question. */
  readonly pointer: string;
}

/** Every question of a tool in the order of the form, those that share an id as well. */
export function eachQuestion(tool: Tool): readonly PlacedQuestion[] {
  return tool.sections.flatMap((section, at) =>
    section.questions.map((question, index) => ({
      question,
      pointer: `/sections/${at}/questions/${index}`,
    })),
  );
}
