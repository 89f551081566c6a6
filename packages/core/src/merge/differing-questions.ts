import type { Audit, Tool } from '@maat/schema';
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
    (id) => !isSame(said(one, id), said(other, id)),
  );
}

/** Whether two JSON values are the same, whatever the order of their members. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [ones, others] = [Object.entries(one), Object.entries(other)];
  const member = (key: string) =>
    Object.hasOwn(other, key) ? other[key as keyof typeof other] : undefined;
  return ones.length === others.length && ones.every(([key, value]) => isSame(value, member(key)));
}
