import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lintCodes } from '../../src/lint/finding.js';
import { ofGradingAndWords } from './of-grading-and-words.js';
import { ofQuestions } from './of-questions.js';

const docs = readFileSync(new URL('../../../../docs/lint.md', import.meta.url), 'utf8');
const rows = [...docs.matchAll(/^\| `(lint\.[a-z-]+)` \| (\w+) \| .+ \| (yes)? ?\|$/gm)];

it('has a line for each code in the order of the list, true to its example', () => {
  expect(rows.map(([, code]) => code)).toEqual(lintCodes);
  const examples = { ...ofQuestions, ...ofGradingAndWords };
  for (const [, code, severity, mends] of rows) {
    const example = Object.entries(examples).find(([each]) => each === code)?.[1];
    expect([code, severity, mends === 'yes']).toEqual([
      code,
      example?.severity,
      example?.mends === true,
    ]);
  }
});
