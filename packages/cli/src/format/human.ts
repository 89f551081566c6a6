import type { Severity } from '@maat/core';
import { harmless, type Paint } from '../terminal/colour.js';
import type { Totals } from '../work/totals.js';
import type { Format } from './format.js';

/** For people: a line an issue, that editors and terminals can lead to its place. */
export function human(paint: Paint): Format {
  return {
    document: ({ file, findings }) =>
      findings
        .map(({ line, column, severity, message, code, pointer }) => {
          const place = paint('strong', harmless(`${file}:${line}:${column}:`));
          const tail = paint('faint', harmless(`[${code}${pointer === '' ? '' : ` ${pointer}`}]`));
          return `${place} ${paint(severity, severity)}: ${harmless(message)} ${tail}\n`;
        })
        .join(''),
  };
}

const names: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['piece of information', 'pieces of information'],
};

/** What was found, in a sentence. */
export function summary(totals: Totals, thing: readonly [one: string, more: string]): string {
  const { documents, failed, errors, warnings, infos, unreadable } = totals;
  const counts = (
    [
      [errors, names.error],
      [warnings, names.warning],
      [infos, names.info],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, words]) => counted(count, words));
  const found = counts.length === 0 ? 'no issues' : counts.join(', ');
  const bad = failed > 0 ? `, ${failed} with errors` : '';
  const left =
    unreadable > 0 ? ` ${counted(unreadable, ['file', 'files'])} could not be read.` : '';
  return `${counted(documents, thing)}${bad}: ${found}.${left}`;
}

function counted(count: number, [one, more]: readonly [one: string, more: string]): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;
}
