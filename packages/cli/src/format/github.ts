import type { Format } from './format.js';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** For GitHub Actions: workflow commands, that show beside the lines of a change. */
export function github(): Format {
  return {
    document: ({ file, findings }) =>
      findings
        .map(({ severity, line, column, code, message }) => {
          const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
          return `::${commands[severity]} ${place}::${escaped(message)}\n`;
        })
        .join(''),
  };
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
