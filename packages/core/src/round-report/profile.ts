import type {
  GradeCounts,
  GradeRow,
  Question,
  QuestionProfile,
  RoundReport,
  SectionProfile,
} from '@maat/schema';
import type { StagedGrade } from '../agreement/staged-grade.js';
import { answerIn, factIn, type ToldReturn } from '../collate/told.js';
import { stateFact } from '../model/fact.js';
import type { ToolModel } from '../model/tool-model.js';
import { countedIn } from '../summary/counted.js';
import { type Rows, rowsOf, type Said } from '../summary/rows.js';
import type { Gathered } from './gather.js';

/** The profile of a round: what was answered, and which grades were given, small numbers held back. */
export function profileOf(
  gathered: Gathered,
  fewest: number,
): Pick<RoundReport, 'sections' | 'overall' | 'moderated' | 'agreed'> {
  const { model, returns } = gathered;
  const { questions, judgements, grade } = countedIn(model.tool);
  const counted = new Set<Question>(questions);
  const own = (question: Question) => ownRows(model, returns, question.id, fewest);
  const sections = model.tool.sections.map((section): SectionProfile => {
    const judged = judgements.find(([id]) => id === section.id)?.[1];
    return {
      section: section.id,
      questions: section.questions
        .filter((question) => counted.has(question))
        .map((question) => profileOfQuestion(own(question), question.id)),
      ...(judged && {
        self: own(judged).rows.gradesOf(judged),
        moderated: moderatedIn(gathered, section.id, fewest),
      }),
    };
  });
  const agreed = gathered.cases.flatMap(({ review }) => review?.agreedGrade?.grade ?? []);
  return {
    sections,
    ...(grade && {
      overall: own(grade).rows.gradesOf(grade),
      moderated: moderatedIn(gathered, undefined, fewest),
      agreed: gradeRow(model, agreed, fewest),
    }),
  };
}

interface OwnRows {
  readonly of: number;
  readonly rows: Rows;
}

/** The rows of the returns that were made with a tool that has a question. */
function ownRows(
  model: ToolModel,
  returns: readonly ToldReturn[],
  question: string,
  fewest: number,
): OwnRows {
  const asked = returns.filter(({ cells }) => cells.get(question)?.state !== 'not-in-tool');
  const said = asked.map((each) => saidBy(each, model));
  return { of: said.length, rows: rowsOf(model, said, fewest) };
}

function profileOfQuestion({ of, rows }: OwnRows, question: string): QuestionProfile {
  return { question, of, states: rows.statesOf({ id: question }) };
}

function saidBy(told: ToldReturn, model: ToolModel): Said {
  return {
    isAsked: (id) => told.cells.get(id)?.state !== 'not-asked',
    state: (id) => {
      const cell = told.cells.get(id);
      if (cell?.state === 'no-place') return stateAsMade(told, id, model);
      return stateFact(id, () => answerIn(told, id), model) ?? 'blank';
    },
    grade: (id) => factIn(told, id, model),
  };
}

/** The state of an answer that has no place here: it is that which it has where it was made. */
function stateAsMade(
  { cells, made }: ToldReturn,
  id: string,
  model: ToolModel,
): ReturnType<Said['state']> {
  const [pointer = ''] = cells.get(id)?.at ?? [];
  const source = pointer.split('/').at(-1) ?? '';
  const answer = Object.hasOwn(made.answers, source) ? made.answers[source] : undefined;
  return stateFact(id, () => answer, model) ?? 'blank';
}

/** The moderated grades of agencies' own practice, of a section or overall, as far as they returned. */
function moderatedIn(
  { model, cases }: Gathered,
  section: string | undefined,
  fewest: number,
): GradeRow {
  const given = cases.flatMap(({ grades }) => grades.filter((each) => isModerated(each, section)));
  return gradeRow(
    model,
    given.map(({ grade }) => grade),
    fewest,
  );
}

export function isModerated(
  { target, stage, section }: StagedGrade,
  of: string | undefined,
): boolean {
  return target === 'own-practice' && stage === 'moderated' && section === of;
}

/** Grades that were given, small numbers held back. */
function gradeRow(model: ToolModel, given: readonly string[], fewest: number): GradeRow {
  const said = given.map(
    (grade): Said => ({ isAsked: () => true, state: () => 'answered', grade: () => grade }),
  );
  const { grades }: GradeCounts = rowsOf(model, said, fewest).gradesOf({ id: '' });
  return { graded: given.length, grades };
}
