import type { FactValue, ReadFact, ToolModel } from '@maat/core';
import { numbersIn, optionsOf } from '@maat/core';
import type { Text, Tool } from '@maat/schema';
import type { FormLabels } from '../form-labels.js';
import { labelsIn } from '../view-labels.js';

/** What facts are put into words with: the form as it is shown, in the page or as plain HTML. */
export interface FactScope {
  readonly tool: Tool;
  readonly model: ToolModel;
  readonly labels: FormLabels;
  readonly locale: { readonly language: string };
  plain(text: Text): string;
}

/** A fact that a rule read, in plain words: 'Areas judged Inadequate or worse: 2'. */
export function factWords(state: FactScope, { path, value }: ReadFact): string {
  const [root = '', name = '', third = ''] = path.split('.');
  const labels = labelsIn(state);
  const { facts } = labels;
  const kind = facts[root === 'sections' ? `${root}.${third}` : `${root}.${name}`] ?? facts[root];
  const named = namedBy(state, root, name, third);
  const words =
    kind?.replace('{}', () => (named === undefined ? name : state.plain(named))) ?? path;
  const said = value === undefined ? labels.factUnknown : valueWords(state, name, value);
  return labels.adviceOf(words, said);
}

/** What the tool calls that which a path names. */
function namedBy(
  { tool, model }: FactScope,
  root: string,
  name: string,
  third: string,
): Text | undefined {
  switch (root) {
    case 'flags':
      return tool.flags?.[name]?.label;
    case 'thresholds':
      return tool.thresholds?.[name]?.label;
    case 'answers':
    case 'states':
      return model.questions.get(name)?.question.label;
    case 'sections':
      return model.sections.get(name)?.shortTitle ?? model.sections.get(name)?.title;
    default:
      return model.grades.get(third)?.label;
  }
}

function valueWords(state: FactScope, name: string, value: FactValue): string {
  const { tool, model, plain } = state;
  const labels = labelsIn(state);
  if (typeof value === 'boolean') return value ? labels.factTrue : labels.factFalse;
  if (typeof value === 'number') {
    const style = name.startsWith('share') ? 'percent' : 'decimal';
    return numbersIn(state.locale.language)(value, { style });
  }
  const question = model.questions.get(name)?.question;
  const codes = question && 'options' in question ? optionsOf(tool, question.options) : [];
  return [value]
    .flat()
    .map((word) => {
      const label = codes.find(({ code }) => code === word)?.label ?? model.grades.get(word)?.label;
      return label === undefined ? (labels.factStates[word] ?? word) : plain(label);
    })
    .join(labels.comma);
}
