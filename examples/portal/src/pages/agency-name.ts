import { textFor } from '@maat/core';
import type { Code, Tool } from '@maat/schema';

/** The agencies that a tool knows, in its order. */
export function agenciesOf(tool: Tool): readonly Code[] {
  return tool.codeLists?.['agencies'] ?? [];
}

/** What an agency is called; its code, where the tool does not say. */
export function agencyName(tool: Tool, code: string): string {
  const agency = agenciesOf(tool).find((each) => each.code === code);
  return agency === undefined ? code : textFor(agency.label);
}
