import { readdirSync, readFileSync } from 'node:fs';
import type { Scale } from '@maat/schema';
import * as scales from '@maat/schema/scales';
import { expect, it, test } from 'vitest';

const { fiveKeyQuestions: _, ...presets } = scales;
const grades = Object.values<Scale>(presets).flatMap((scale) => scale.grades);
const named = new Set(grades.flatMap(({ id, label }) => [id, String(label).toLowerCase()]));

// 'met' is a step of one scale, and also what comes of a rule that requires something.
named.delete('met');

const folder = new URL('../../src/grading/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

/** The texts in a piece of code, and what stands between the dots of each. Comments are left out. */
function textsIn(code: string): readonly string[] {
  const bare = code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return [...bare.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)].flatMap(([, ...found]) => {
    const text = (found.find((each) => each !== undefined) ?? '').toLowerCase();
    return [text, ...text.split('.')];
  });
}

/** What is not in quotes but named all the same: a member, as in `{ good: 1 }` or `grades.good`. */
function membersIn(code: string): readonly string[] {
  const bare = code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return [...bare.matchAll(/\b([a-z]\w*)\b(?=\s*:)|\.([a-z]\w*)\b/gi)].map(([, key, member]) =>
    (key ?? member ?? '').toLowerCase(),
  );
}

it('looks for grades, and finds them where they are', () => {
  expect(named).toContain('requires-improvement');
  expect(named).toContain('very good');
  expect(textsIn("const a = 'judged.atMost.inadequate'; // 'good'")).toEqual([
    'judged.atmost.inadequate',
    'judged',
    'atmost',
    'inadequate',
  ]);
  expect(membersIn('const a = { good: 1 }; b.Red')).toEqual(['good', 'red']);
  expect(files.length).toBeGreaterThan(5);
});

test.each(files)('%s names no grade of any scale', (name) => {
  const code = readFileSync(new URL(name, folder), 'utf8');
  const found = [...textsIn(code), ...membersIn(code)].filter((word) => named.has(word));
  expect(found).toEqual([]);
});
