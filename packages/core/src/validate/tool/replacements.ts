import type { Question, Replacement } from '@maat/schema';
import { error, type Issue } from '../../issue/issue.js';
import { optionsOf, type ToolModel } from '../../model/tool-model.js';

/**
 * Whether what was replaced is there no more, and new names of codes and columns lead somewhere. What took
 * a place may be gone again in its turn: the history of a tool is longer than the tool. A question
 * may take its own place, where its codes or columns became others, or where it was divided.
 */
export function replacementIssues(model: ToolModel): readonly Issue[] {
  const replacements = model.tool.replacements ?? [];
  return replacements.flatMap((replacement, index) => {
    const pointer = `/replacements/${index}`;
    const { from, to } = replacement;
    return [
      ...from.flatMap((id, at) =>
        model.questions.has(id) && !to.includes(id)
          ? error('tool.replaced-still-there', `${pointer}/from/${at}`)
          : [],
      ),
      ...renamedIssues(model, replacement, pointer),
    ];
  });
}

/** New names of codes and columns are to be found in what took the place, once all of it is there. */
function renamedIssues(
  model: ToolModel,
  { to, codes = {}, columns = {} }: Replacement,
  pointer: string,
): readonly Issue[] {
  const questions = to.flatMap((id) => model.questions.get(id)?.question ?? []);
  if (questions.length < to.length) return [];
  const known = {
    codes: new Set(questions.flatMap((question) => codesOf(model, question))),
    columns: new Set(questions.flatMap(columnsOf)),
  };
  return Object.entries({ codes, columns }).flatMap(([name, renamed]) =>
    Object.entries(renamed).flatMap(([old, now]) =>
      known[name as keyof typeof known].has(now)
        ? []
        : error('tool.unknown-reference', `${pointer}/${name}/${old}`),
    ),
  );
}

function codesOf({ tool, grades }: ToolModel, question: Question): readonly string[] {
  if (question.kind === 'grade') return [...grades.keys()];
  const asked = question.kind === 'table' ? question.columns : [question];
  return asked.flatMap((each) =>
    'options' in each ? optionsOf(tool, each.options).map(({ code }) => code) : [],
  );
}

function columnsOf(question: Question): readonly string[] {
  return question.kind === 'table' ? question.columns.map(({ id }) => id) : [];
}
