import type { Tool } from '@maat/schema';
import { harmless } from '../terminal/colour.js';
import type { OfTool } from './formats.js';

/** Writes a tool in a format of other systems. What that cannot say is told on standard error. */
export async function writeTool(to: OfTool, tool: Tool): Promise<string | Uint8Array> {
  if (to === 'questionnaire') {
    const { questionnaireOf } = await import('@maat/documents/fhir');
    return `${JSON.stringify(questionnaireOf(tool), null, 2)}\n`;
  }
  const { xlsFormOf, xlsFormWorkbook } = await import('@maat/documents/xlsform');
  const form = xlsFormOf(tool);
  for (const { of, what } of form.unsaid) {
    process.stderr.write(`${harmless(`${of}: the form cannot say its ${what}.`)}\n`);
  }
  return xlsFormWorkbook(form);
}
