import type { Code, Column, Options, Question } from '@maat/schema';
import { isRequired, optionsOf, type ToolModel } from '../model/tool-model.js';
import { eachQuestion } from '../validate/tool/each-question.js';
import { doubtful, type LintFinding, notable, wrong } from './finding.js';

/** A paragraph that is shorter than this is cut off in the middle of a thought. */
const shortNarrative = 500;

/** What makes a question hard to answer. */
export function questionFindings(model: ToolModel): readonly LintFinding[] {
  const { codeLists = {} } = model.tool;
  return [
    ...Object.entries(codeLists).flatMap(([name, codes]) => labels(codes, `/codeLists/${name}`)),
    ...eachQuestion(model.tool).flatMap(({ question, pointer }) => [
      ...options(model, question, pointer),
      ...limit(question, pointer),
      ...kept(question, pointer),
      ...columns(model, question, pointer),
    ]),
  ];
}

function columns(model: ToolModel, question: Question, pointer: string): readonly LintFinding[] {
  if (question.kind !== 'table') return [];
  return question.columns.flatMap((column, index) =>
    options(model, column, `${pointer}/columns/${index}`),
  );
}

function options(
  { tool }: ToolModel,
  asked: Question | Column,
  pointer: string,
): readonly LintFinding[] {
  const given: Options | undefined = 'options' in asked ? asked.options : undefined;
  if (given === undefined) return [];
  const place = `${pointer}/options`;
  const single =
    asked.kind !== 'choices' && optionsOf(tool, given).length === 1
      ? [doubtful('lint.option-single', place, { id: asked.id })]
      : [];
  return 'codeList' in given ? single : [...single, ...labels(given, place)];
}

/** Two options that read alike cannot be told apart by who chooses. */
function labels(codes: readonly Code[], pointer: string): readonly LintFinding[] {
  const seen = new Map<string, string>();
  return codes.flatMap(({ code, label }, index) => {
    const words = JSON.stringify(label);
    const other = seen.get(words);
    seen.set(words, code);
    if (other === undefined) return [];
    return wrong('lint.option-labels', `${pointer}/${index}/label`, { codes: [other, code] });
  });
}

function limit(question: Question, pointer: string): readonly LintFinding[] {
  if (question.kind !== 'narrative' || (question.maxLength ?? shortNarrative) >= shortNarrative) {
    return [];
  }
  const { id, maxLength = 0 } = question;
  return [
    notable('lint.limit-small', `${pointer}/maxLength`, { id, limit: maxLength }, [
      { change: 'set-question', question: id, unset: ['maxLength'] },
    ]),
  ];
}

/** What a core question and a hidden one owe to those who compare. */
function kept(question: Question, pointer: string): readonly LintFinding[] {
  const { id, core, hidden } = question;
  if (!core) return [];
  if (hidden && hidden.justification === undefined) {
    return [wrong('lint.hidden-unjustified', `${pointer}/hidden`, { id })];
  }
  if (isRequired(question)) return [];
  return [
    doubtful('lint.core-optional', `${pointer}/required`, { id }, [
      { change: 'set-question', question: id, members: { required: true } },
    ]),
  ];
}
