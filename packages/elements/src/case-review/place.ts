import type { ToolModel } from '@maat/core';
import type { Question, Section } from '@maat/schema';

/** What is looked at in a review, one at a time: the agenda of a meeting, in its order. */
export type Place =
  | { readonly id: string; readonly kind: 'overview' }
  | { readonly id: string; readonly kind: 'question'; readonly question: Question }
  | {
      readonly id: string;
      readonly kind: 'grade';
      /** Undefined: the case as a whole. */
      readonly section: Section | undefined;
      /** The question in which the agencies graded themselves, if they were asked. */
      readonly question: string | undefined;
    }
  | { readonly id: string; readonly kind: 'learning' };

/**
 * The places of a review: what is to be talked about first, the questions section by section, each
 * section's grade after them, what is learned, the grade of the case.
 */
export function placesOf({ tool, grades }: ToolModel): readonly Place[] {
  const overall = tool.roles?.overallGrade;
  const asked = tool.sections.flatMap((section): Place[] => [
    ...section.questions
      .filter(({ id }) => id !== section.judgement && id !== overall)
      .map((question): Place => ({ id: `question-${question.id}`, kind: 'question', question })),
    ...(section.judgement === undefined || grades.size === 0
      ? []
      : [
          {
            id: `grade-${section.id}`,
            kind: 'grade',
            section,
            question: section.judgement,
          } as const,
        ]),
  ]);
  const caseGrade: Place = {
    id: 'case-grade',
    kind: 'grade',
    section: undefined,
    question: overall,
  };
  return [
    { id: 'overview', kind: 'overview' },
    ...asked,
    { id: 'learning', kind: 'learning' },
    ...(overall === undefined || grades.size === 0 ? [] : [caseGrade]),
  ];
}

/** The place where a question is looked at; undefined of one that the tool does not ask. */
export function placeOfQuestion(places: readonly Place[], question: string): Place | undefined {
  return places.find(
    (place) =>
      (place.kind === 'question' && place.question.id === question) ||
      (place.kind === 'grade' && place.question === question),
  );
}
