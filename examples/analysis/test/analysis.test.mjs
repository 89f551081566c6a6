import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelOf, validateAudit } from '@maat/core';
import { tidyRows } from '@maat/documents/parquet';
import { afterAll, describe, expect, test } from 'vitest';
import { addToTable, ask, openTable, questions } from '../src/analysis.mjs';
import { sampleAudits, tool } from '../src/sample.mjs';
import { validateStep } from '../src/validate-step.mjs';

const folder = mkdtempSync(join(tmpdir(), 'maat-analysis-'));
const rounds = [2025, 2026].map((year) => ({
  round: `Round ${year}`,
  audits: sampleAudits({ count: 12, seed: year, year }),
}));
for (const { round, audits } of rounds) {
  addToTable(folder, tidyRows(tool, audits, { partnership: 'Anytown', round }), 'anytown');
  addToTable(folder, tidyRows(tool, audits.slice(0, 3).map(renamed), { round }), 'nameless');
}
const table = await openTable(folder);

afterAll(() => {
  table.closeSync();
  rmSync(folder, { recursive: true });
});

/** The same audit, as that of another partnership. */
function renamed(audit) {
  return { ...audit, id: `other-${audit.id}` };
}

const all = rounds.flatMap(({ round, audits }) =>
  [...audits, ...audits.slice(0, 3).map(renamed)].map((audit) => ({ round, audit })),
);

/** Counts what is the same. */
function counted(keys) {
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(counts);
}

test('the sample audits are audits, in files by year and partnership', () => {
  for (const { audit } of all) expect(validateAudit(tool, audit)).toMatchObject({ ok: true });
  expect(
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.parquet'))
      .sort(),
  ).toEqual([
    'audit_year=2025/partnership=Anytown/anytown.parquet',
    'audit_year=2025/partnership=__HIVE_DEFAULT_PARTITION__/nameless.parquet',
    'audit_year=2026/partnership=Anytown/anytown.parquet',
    'audit_year=2026/partnership=__HIVE_DEFAULT_PARTITION__/nameless.parquet',
  ]);
});

describe('the questions, against a count of the audits themselves', () => {
  test('profile by section', async () => {
    const rows = await ask(table, 'profile-by-section');
    const found = rows.map((row) => ({ ...row, audits: Number(row.audits) }));
    expect(found.every(({ audits }) => audits === 15)).toBe(true);
    const { section } = modelOf(tool).questions.get('assessmentQuality');
    const answers = all
      .filter(({ round }) => round === 'Round 2026')
      .flatMap(({ audit }) =>
        section.questions.map(({ id }) => audit.answers[id]?.state ?? 'blank'),
      );
    const states = counted(answers);
    const row = found.find((each) => each.round === 'Round 2026' && each.section_id === section.id);
    expect([row.answered, row.not_applicable, row.no_evidence, row.blank].map(Number)).toEqual(
      ['answered', 'not-applicable', 'no-evidence', 'blank'].map((state) => states[state] ?? 0),
    );
  });

  /** How often each grade was given to each question, by round. */
  const given = counted(
    all.flatMap(({ round, audit }) =>
      Object.entries(audit.answers).flatMap(([id, { value }]) =>
        value?.grade ? [`${round} ${id} ${value.grade}`] : [],
      ),
    ),
  );

  test('judgements by section', async () => {
    const rows = await ask(table, 'judgements-by-section');
    const found = rows.map((row) => [
      `${row.round} ${row.question_id} ${row.judgement}`,
      Number(row.audits),
    ]);
    expect(Object.fromEntries(found)).toEqual(given);
    const overall = rows.filter(
      (row) => row.round === 'Round 2026' && row.question_id === 'overallGrade',
    );
    expect(overall.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  test('movement between rounds', async () => {
    const rows = await ask(table, 'movement-between-rounds', {
      before: 'Round 2025',
      after: 'Round 2026',
    });
    expect(rows.length).toBeGreaterThan(10);
    const judged = (round, id) =>
      Object.entries(given).reduce(
        (sum, [key, count]) => sum + (key.startsWith(`${round} ${id} `) ? count : 0),
        0,
      );
    for (const { question_id: id, judgement, movement } of rows) {
      const share = (round) =>
        (100 * (given[`${round} ${id} ${judgement}`] ?? 0)) / judged(round, id);
      expect(Number(movement)).toBeCloseTo(share('Round 2026') - share('Round 2025'));
    }
  });

  test('overdue actions', async () => {
    const today = '2026-07-01';
    const rows = await ask(table, 'overdue-actions', { today });
    const actions = all.flatMap(({ audit }) => audit.answers.actions?.value ?? []);
    const dues = actions.map(({ cells }) => cells.timescale);
    const late = dues.filter((due) => typeof due === 'string' && due < today);
    expect(counted(rows.map(({ status }) => status))).toEqual({
      overdue: late.length,
      'no date': dues.filter((due) => typeof due !== 'string').length,
    });
    expect(rows.every(({ owner }) => owner === 'Team manager')).toBe(true);
    expect(rows[0].due).toBe(late.sort()[0]);
  });
});

test('the command asks a question, or says which there are', () => {
  const main = fileURLToPath(new URL('../src/main.mjs', import.meta.url));
  const run = (...args) =>
    execFileSync(process.execPath, [main, ...args], { encoding: 'utf8', stdio: 'pipe' });
  const lines = run(folder, 'overdue-actions', 'today=2026-07-01').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).status)).toContain('overdue');
  expect(() => run(folder, 'no-such')).toThrow(questions.join(', '));
});

test('a step of a queue tells where each message goes', () => {
  const now = new Date('2026-11-27T09:00:00Z');
  const [{ audit }] = all;
  expect(validateStep(tool, '{', now)).toMatchObject({ to: 'refused' });
  expect(validateStep(tool, '{}', now).issues[0]).toMatchObject({ code: 'structure.missing' });
  const { answers: _, ...rest } = audit;
  const empty = validateStep(tool, JSON.stringify({ ...rest, answers: {} }), now);
  expect(empty.to).toBe('returned');
  expect(empty.issues.map(({ code }) => code)).toContain('answer.required');
});
