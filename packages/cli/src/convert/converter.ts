import type { Audit, Tool } from '@maat/schema';
import type { Words } from '../finding/language.js';
import { opener } from '../validate/opener.js';
import type { Handler, Task } from '../work/task.js';
import { outgoing } from './redacting.js';

/** What an audit was made into, and what redaction took from it. */
export interface Converted {
  readonly content: unknown;
  readonly withheld?: number;
  readonly masked?: number;
}

/** Writes one audit in a format. */
type Write = (tool: Tool, audit: Audit) => unknown;

/** Puts every audit into another format, or hands it on to be put there with all others. */
export async function converter(
  task: Task & { readonly kind: 'convert' },
  words: Words,
): Promise<Handler> {
  const open = opener(task, words);
  const write = await writerOf(task);
  const { months } = words.catalogue;
  return (value) => {
    const opened = open(value);
    if (!opened.ok) return opened;
    if (task.isCounted) return { findings: [], output: { content: opened.audit } };
    const { audit, findings, ...counts } = outgoing(opened, task.profile, months);
    const output: Converted = { content: write(opened.tool, audit), ...counts };
    return { findings, output };
  };
}

async function writerOf({ to, about }: Task & { readonly kind: 'convert' }): Promise<Write> {
  switch (to) {
    case 'csv': {
      const { csvOf, tidyRows } = await import('@maat/documents/csv');
      return (tool, audit) => csvOf(tidyRows(tool, [audit], about), { header: false });
    }
    case 'ndjson': {
      const { ndjsonOf } = await import('@maat/documents/ndjson');
      return (_tool, audit) => ndjsonOf([audit]);
    }
    case 'fhir': {
      const { responseOf } = await import('@maat/documents/fhir');
      return (tool, audit) => `${JSON.stringify(responseOf(tool, audit))}\n`;
    }
    case 'audits':
      return (_tool, audit) => audit;
  }
}
