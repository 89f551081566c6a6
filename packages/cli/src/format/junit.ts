import type { PlacedFinding } from '../finding/finding.js';
import type { Format } from './format.js';

/**
 * For test reports: JUnit XML, with a suite a file and a test case an audit. It is written as it
 * comes, so suites do not say beforehand how many cases they have: readers count them.
 */
export function junit(): Format {
  let suite: string | undefined;
  const into = (file: string): string => {
    if (file === suite) return '';
    const end = suite === undefined ? '' : '</testsuite>\n';
    suite = file;
    return `${end}<testsuite name="${attribute(file)}">\n`;
  };
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="maat">\n',
    document: ({ file, number, findings }) =>
      `${into(file)}<testcase ${named(file, number)}>\n${findings.map(failure).join('')}</testcase>\n`,
    passed: (file, number, count) => {
      let text = into(file);
      for (let at = number; at < number + count; at += 1)
        text += `<testcase ${named(file, at)}/>\n`;
      return text;
    },
    end: () => `${suite === undefined ? '' : '</testsuite>\n'}</testsuites>\n`,
  };
}

function named(file: string, number: number): string {
  return `classname="${attribute(file)}" name="audit ${number}"`;
}

/** An error fails its test; anything less is told beside it. */
function failure({ severity, code, line, column, pointer, message }: PlacedFinding): string {
  const text = attribute(`${line}:${column} ${pointer} ${message}`);
  return severity === 'error'
    ? `<failure type="${code}" message="${attribute(message)}">${text}</failure>\n`
    : `<system-out>${severity} ${code} ${text}</system-out>\n`;
}

/** Characters that XML 1.0 has no way to write. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

function attribute(text: string): string {
  return text
    .replaceAll(unwritable, '\ufffd')
    .replaceAll(/[&<>"\n\r\t]/g, (character) => entities[character] ?? character);
}
