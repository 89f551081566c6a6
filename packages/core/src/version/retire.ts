import type {
  Answer,
  Code,
  Column,
  Options,
  Question,
  Retired,
  Section,
  ToolReference,
} from '@maat/schema';
import { type Subject, textFor } from '../model/text-for.js';
import { optionsOf, type QuestionPlace, type ToolModel } from '../model/tool-model.js';
import type { QuestionState } from '../state/question-state.js';

/** What retired entries are written with. */
export interface Retirement {
  /** The tool that asked. */
  readonly model: ToolModel;
  /** As the audit names it. */
  readonly tool: ToolReference;
  readonly subject: Subject | undefined;
}

type Option = NonNullable<Retired['options']>[number];

/** The most labels that are kept beside an answer. */
const mostLabels = 400;

/** What was held for a question, with what it takes to read it without its tool. */
export function retiredQuestion(
  { question, section }: QuestionPlace,
  { answer, setAside }: QuestionState,
  retirement: Retirement,
): Retired {
  const { tool, subject } = retirement;
  const answers = answer === undefined ? setAside : [...setAside, answer];
  const types = labels({ codeList: 'contactTypes' }, contactTypesIn(answers), retirement);
  return {
    question: question.id,
    section: section.id,
    ...(question.number !== undefined && { number: question.number }),
    label: textFor(question.label, subject),
    kind: question.kind,
    ...labelsOf(question, answers, retirement),
    ...(types.length > 0 && { contactTypes: types }),
    tool,
    ...(answer && { answer }),
    ...(setAside.length > 0 && { setAside }),
  };
}

/** What the auditor said of a section that is there no more. */
export function retiredSection(section: Section, { tool, subject }: Retirement): Retired {
  return { section: section.id, label: textFor(section.title, subject), tool, completed: true };
}

function labelsOf(
  question: Question,
  answers: readonly Answer[],
  retirement: Retirement,
): Pick<Retired, 'options' | 'columns'> {
  const values = answers.map((answer) => (answer.state === 'answered' ? answer.value : undefined));
  const held = new Set(values.flatMap(wordsIn));
  switch (question.kind) {
    case 'choice':
    case 'choices':
    case 'decision':
      return optional(labels(question.options, held, retirement));
    case 'grade': {
      const grades = [...retirement.model.grades.values()];
      return optional(
        labels(
          grades.map(({ id, label }) => ({ code: id, label })),
          held,
          retirement,
        ),
      );
    }
    case 'table':
      return { columns: question.columns.map((column) => columnOf(column, held, retirement)) };
    default:
      return {};
  }
}

function columnOf(
  column: Column,
  held: ReadonlySet<string>,
  retirement: Retirement,
): NonNullable<Retired['columns']>[number] {
  const { id, kind } = column;
  const options = kind === 'choice' ? labels(column.options, held, retirement) : [];
  return { id, label: textFor(column.label, retirement.subject), kind, ...optional(options) };
}

function optional(options: readonly Option[]): { readonly options?: readonly Option[] } {
  return options.length > 0 ? { options } : {};
}

function labels(
  options: Options,
  held: ReadonlySet<string>,
  { model, subject }: Retirement,
): readonly Option[] {
  return optionsOf(model.tool, options)
    .filter(({ code }) => held.has(code))
    .slice(0, mostLabels)
    .map(({ code, label }: Code) => ({ code, label: textFor(label, subject) }));
}

/** Every string in a value, at any depth: its codes are among them. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

function contactTypesIn(answers: readonly Answer[]): ReadonlySet<string> {
  const rows = answers.flatMap((answer) =>
    answer.state === 'answered' ? (answer.evidence ?? []) : [],
  );
  return new Set(rows.flatMap(({ contactType }) => contactType ?? []));
}
