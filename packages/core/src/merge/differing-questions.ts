import type { Audit, Tool } from '@maat/schema';
import { isSameJson } from '../model/same-json.js';
import { modelOf } from '../model/tool-model.js';

/**
 * The questions to which two versions of an audit say something else, in the order of the form.
 *
 * @param tool The tool that both were made with.
 */
export function differingQuestions(tool: Tool, one: Audit, other: Audit): readonly string[] {
  const said = ({ answers }: Audit, id: string) =>
    Object.hasOwn(answers, id) ? answers[id] : null;
  return [...modelOf(tool).questions.keys()].filter(
    (id) => !isSameJson(said(one, id), said(other, id)),
  );
}
