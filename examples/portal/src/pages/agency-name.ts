import { textFor } from '@maat/core';
import type { Code, Tool } from '@maat/schema';

/** The agencies that a tool knows, in its order. */
export function agenciesOf(tool: Tool): readonly Code[] {
  return tool.codeLists?.['agencies'] ?? [];
}

/** What an agency is called; its code, where the tool does not say. */
export function agencyName(tool: Tool, code: string): string {
  return agencyNameIn([tool], code);
}

/** What the first of these tools that knows an agency calls it; its code, where none does. */
export function agencyNameIn(tools: readonly Tool[], code: string): string {
  const agency = tools.flatMap(agenciesOf).find((each) => each.code === code);
  return agency === undefined ? code : textFor(agency.label);
}
