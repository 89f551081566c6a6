import type { PlacedFinding } from '../finding/finding.js';
import type { Format } from './format.js';

/** An issue and its place, as programs read it. */
function record(file: string, document: number, finding: PlacedFinding): string {
  const { line, column, severity, code, pointer, params, message } = finding;
  return JSON.stringify({
    ...{ file, document, line, column },
    ...{ severity, code, pointer, params, message },
  });
}

/** For programs: a line of JSON an issue. */
export function ndjson(): Format {
  return {
    document: ({ file, number, findings }) =>
      findings.map((finding) => `${record(file, number, finding)}\n`).join(''),
  };
}

/** For programs: all issues as one document, with the totals. */
export function json(): Format {
  let separator = '\n';
  return {
    begin: () => '{ "issues": [',
    document: ({ file, number, findings }) =>
      findings
        .map((finding) => {
          const text = `${separator}${record(file, number, finding)}`;
          separator = ',\n';
          return text;
        })
        .join(''),
    end: (totals) => `\n], "totals": ${JSON.stringify(totals)} }\n`,
  };
}
