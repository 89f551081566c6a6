import type { Audit, Text } from '@maat/schema';
import { memberOf } from '../issue/member-of.js';
import { optionsOf, type ToolModel } from '../model/tool-model.js';

/** What an audit holds of what people gave. */
export type Held = Pick<Audit, 'answers' | 'setAside' | 'retired'>;

/**
 * What was given to questions, now or before it was set aside. An audit is read here whatever its
 * shape, as what does not fit may name somebody all the same.
 */
export function textsGiven(
  model: ToolModel,
  ids: ReadonlySet<string>,
  { answers, setAside }: Held,
): readonly string[] {
  return [...ids].flatMap((id) => {
    const texts = [memberOf(answers, id), memberOf(setAside, id)].flat().flatMap(textsOf);
    return [...texts, ...labelsOf(model, id, new Set(texts))];
  });
}

/** What was given to questions of these ids, and is retired. */
export function textsRetired(ids: ReadonlySet<string>, { retired }: Held): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(retired) ? retired : [];
  return entries
    .filter((entry) => ids.has(String(memberOf(entry, 'question'))))
    .flatMap((entry) => [
      ...[memberOf(entry, 'answer'), memberOf(entry, 'setAside')].flat().flatMap(textsOf),
      ...[memberOf(entry, 'options')]
        .flat()
        .flatMap((option) => textsIn(memberOf(option, 'label'))),
    ]);
}

function textsOf(answer: unknown): readonly string[] {
  return textsIn(typeof answer === 'object' ? memberOf(answer, 'value') : answer);
}

/** How deep texts are looked for in a value: no value that fits has them deeper. */
const deepest = 4;

function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  return Object.values(value).flatMap((each) => textsIn(each, depth + 1));
}

/** What the options that were chosen of a question are called. */
function labelsOf(
  { tool, questions }: ToolModel,
  id: string,
  chosen: ReadonlySet<string>,
): readonly string[] {
  const question = questions.get(id)?.question;
  if (question?.kind !== 'choice' && question?.kind !== 'choices') return [];
  return optionsOf(tool, question.options)
    .filter(({ code }) => chosen.has(code))
    .flatMap(({ label }: { readonly label: Text }) => textsIn(label));
}
