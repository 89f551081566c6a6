import { validateTool } from '@maat/core';
import { readCsv } from '@maat/documents/csv';
import { importReturns, readMapping } from '@maat/documents/import';

/** The audits that a file from elsewhere makes. What does not fit is in `unmapped`. */
export function taken(file: Uint8Array, mapping: unknown, tool: unknown) {
  const validation = validateTool(tool);
  if (!validation.ok) throw new Error(validation.issues.map(({ code }) => code).join(', '));
  const reading = readMapping(mapping, validation.value);
  if (!reading.ok) throw new Error(reading.issues.map(({ pointer }) => pointer).join(', '));
  return importReturns(readCsv(file), reading.mapping, validation.value, {
    now: new Date(),
    newId: () => crypto.randomUUID(),
  });
}
