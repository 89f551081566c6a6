import type { Code, GradeStep, Options, Question, Section, Tool } from '@maat/schema';

/** A question in its place on the form. */
export interface QuestionPlace<QUESTION extends Question = Question> {
  readonly question: QUESTION;
  readonly section: Section;
}

/** A tool, indexed by what is looked up in it. Holds nothing that the tool does not say. */
export interface ToolModel<TOOL extends Tool = Tool> {
  readonly tool: TOOL;
  /** Every question in the order of the form, by its id. */
  readonly questions: ReadonlyMap<string, QuestionPlace>;
  readonly sections: ReadonlyMap<string, Section>;
  /** The steps of the scale by id, best first. Empty in a tool without a scale. */
  readonly grades: ReadonlyMap<string, GradeStep>;
}

const models = new WeakMap<Tool, ToolModel>();

/**
 * The model of a tool. It is made once for each tool object, as a tool is a value that never
 * changes. Where two questions share an id the first is the one that counts (and `checkTool` says
 * so).
 */
export function modelOf<TOOL extends Tool>(tool: TOOL): ToolModel<TOOL> {
  let model = models.get(tool) as ToolModel<TOOL> | undefined;
  if (model === undefined) {
    model = indexTool(tool);
    models.set(tool, model);
  }
  return model;
}

function indexTool<TOOL extends Tool>(tool: TOOL): ToolModel<TOOL> {
  const questions = new Map<string, QuestionPlace>();
  const sections = new Map<string, Section>();
  for (const section of tool.sections) {
    if (!sections.has(section.id)) sections.set(section.id, section);
    for (const question of section.questions) {
      if (!questions.has(question.id)) questions.set(question.id, { question, section });
    }
  }
  const grades = new Map((tool.scale?.grades ?? []).map((step) => [step.id, step]));
  return { tool, questions, sections, grades };
}

/** The codes that a question's options stand for; none where they name a list the tool lacks. */
export function optionsOf(tool: Tool, options: Options): readonly Code[] {
  if (!('codeList' in options)) return options;
  const lists = tool.codeLists ?? {};
  return Object.hasOwn(lists, options.codeList) ? (lists[options.codeList] ?? []) : [];
}

/** Whether a question must be answered for the audit to be complete (guide, point 3). */
export function isRequired(question: Question): boolean {
  return question.required ?? true;
}

/** Whether a question may be answered N/A (guide, point 3). */
export function takesNotApplicable(question: Question): boolean {
  return question.notApplicable ?? true;
}
