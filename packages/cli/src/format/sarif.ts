import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlacedFinding } from '../finding/finding.js';
import type { Format } from './format.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** For code scanning: SARIF 2.1.0. The rules, which are the codes that were met, stand at its end. */
export function sarif(version: string): Format {
  const rules = new Set<string>();
  let separator = '\n';
  return {
    begin: () =>
      `{ "version": "2.1.0", "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", "runs": [{ "columnKind": "utf16CodeUnits", "results": [`,
    document: ({ file, findings }) =>
      findings
        .map((finding) => {
          rules.add(finding.code);
          const text = `${separator}${JSON.stringify(result(file, finding))}`;
          separator = ',\n';
          return text;
        })
        .join(''),
    end: () => {
      const driver = {
        name: 'maat',
        version,
        rules: [...rules].sort().map((id) => ({ id })),
      };
      return `\n], "tool": ${JSON.stringify({ driver })} }] }\n`;
    },
  };
}

function result(file: string, { code, severity, message, line, column, pointer }: PlacedFinding) {
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column },
        },
        logicalLocations: [{ fullyQualifiedName: pointer, kind: 'member' }],
      },
    ],
  };
}

/** A file below the working directory by its path from there, as a scanner of a repository wants it. */
function uriOf(file: string): string {
  if (file.startsWith('<')) return 'stdin';
  const path = relative(process.cwd(), file);
  if (path.startsWith('..') || path === '') return pathToFileURL(file).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
