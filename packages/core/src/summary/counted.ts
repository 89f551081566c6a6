import type { GradeQuestion, Question, Tool } from '@maat/schema';
import { modelOf } from '../model/tool-model.js';
import { detailKinds, practiceKinds } from '../redact/kinds.js';

/** What of a tool's audits is counted. */
export interface Counted {
  /** The questions whose state is counted. */
  readonly questions: readonly Question[];
  /** The grade questions by which sections are judged, by the id of the section. */
  readonly judgements: readonly (readonly [section: string, question: GradeQuestion])[];
  /** The question that holds the overall grade, if there is one. */
  readonly grade: GradeQuestion | undefined;
}

/** What is counted of the audits of a tool. What each question is answered with is not. */
export function countedIn(tool: Tool): Counted {
  const { questions } = modelOf(tool);
  const gradeQuestion = (id: string | undefined) => {
    const question = questions.get(id ?? '')?.question;
    const isGrade = question?.kind === 'grade' && question.sensitivity !== 'special-category';
    return isGrade ? question : undefined;
  };
  const judgements = tool.sections.flatMap(({ id, judgement }) => {
    const question = gradeQuestion(judgement);
    return question ? [[id, question] as const] : [];
  });
  const grade = gradeQuestion(tool.roles?.overallGrade);
  const graded = new Set<Question | undefined>([grade, ...judgements.map(([, each]) => each)]);
  const others = [...questions.values()].map(({ question }) => question);
  return {
    questions: others.filter((question) => isCounted(question) && !graded.has(question)),
    judgements,
    grade,
  };
}

/** Where a detail is about people, not even its state is counted. */
function isCounted({ kind, sensitivity = 'none' }: Question): boolean {
  return practiceKinds.has(kind) || (sensitivity === 'none' && detailKinds.has(kind));
}
