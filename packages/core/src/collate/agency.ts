import type { Code, Tool } from '@maat/schema';
import { optionsOf, type ToolModel } from '../model/tool-model.js';
import type { Cell } from './align.js';
import type { GivenReturn } from './collation.js';

const list = { codeList: 'agencies' } as const;

/** The agencies that a tool knows, in its order. */
export function agenciesOf(tool: Tool): readonly Code[] {
  return optionsOf(tool, list);
}

/**
 * The agency that a return is of: what the host says, else what the question with the role `agency`
 * is answered with, where that is a code of the list, or the label of one, however it is spaced and in
 * whatever case. Anything else names no agency of the list.
 */
export function agencyOf(
  { tool }: ToolModel,
  { agency }: GivenReturn,
  cells: ReadonlyMap<string, Cell>,
): string | undefined {
  if (agency !== undefined) return agency;
  const given = cells.get(tool.roles?.agency ?? '')?.answer;
  if (given?.state !== 'answered' || typeof given.value !== 'string') return undefined;
  const said = folded(given.value);
  return agenciesOf(tool).find(
    ({ code, label }) =>
      code === given.value || formsOf(label).some((form) => folded(form) === said),
  )?.code;
}

/** The texts of a label: one, or those for a child, an adult and both. */
export function formsOf(label: Code['label']): readonly string[] {
  return typeof label === 'string' ? [label] : Object.values(label);
}

/** A short text as such are compared: without case, and without the space around and within it. */
export function folded(text: string): string {
  return text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toUpperCase().toLowerCase();
}
