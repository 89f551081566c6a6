import type { FactValue, ReadFact } from '@maat/core';
import { optionsOf } from '@maat/core';
import type { Text } from '@maat/schema';
import type { FormState } from '../audit-form/form-state.js';
import type { Words } from '../locale/wording.js';
import { labelsIn } from '../view-labels.js';

/** A fact that a rule read, in plain words: 'Areas judged Inadequate or worse: 2'. */
export function factWords(state: FormState, { path, value }: ReadFact): Words {
  const [root = '', name = '', third = ''] = path.split('.');
  const labels = labelsIn(state);
  const { facts } = labels;
  const kind = facts[root === 'sections' ? `${root}.${third}` : `${root}.${name}`] ?? facts[root];
  const named = namedBy(state, root, name, third);
  const words =
    kind?.replace('{}', () => (named === undefined ? name : state.plain(named))) ?? path;
  const said = value === undefined ? labels.factUnknown : valueWords(state, name, value);
  return state.shown(labels.adviceOf(words, said));
}

/** What the tool calls that which a path names. */
function namedBy(
  { tool, model }: FormState,
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

function valueWords(state: FormState, name: string, value: FactValue): string {
  const { tool, model, plain } = state;
  const labels = labelsIn(state);
  if (typeof value === 'boolean') return value ? labels.factTrue : labels.factFalse;
  if (typeof value === 'number') {
    return state.number(value, name.startsWith('share') ? { style: 'percent' } : {});
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
