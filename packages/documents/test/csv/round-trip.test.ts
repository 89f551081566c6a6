import { validateAudit } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditsFromCsv, csvOf, readCsv, tidyRows, writeCsv } from '../../src/csv.js';
import { anyAudit, anyWords } from '../support/any-audit.js';
import { everyKind } from '../support/every-kind.js';

const tools: readonly (readonly [string, Tool])[] = [
  ['a tool of every kind', everyKind],
  ['the West Midlands tool', westMidlands],
];

const someAudits = (tool: Tool) =>
  fc.uniqueArray(anyAudit(tool), { selector: ({ id }) => id, minLength: 1, maxLength: 3 });

describe.each(tools)('audits of %s as CSV', (_name, tool) => {
  const runs = { numRuns: tool === everyKind ? 100 : 15 };

  test('are drawn as audits of the tool', () => {
    fc.assert(
      fc.property(anyAudit(tool), (audit) => {
        expect(validateAudit(tool, audit)).toEqual({ ok: true, value: audit });
      }),
      runs,
    );
  });

  test('come back as they were, whatever was typed', () => {
    fc.assert(
      fc.property(someAudits(tool), (audits) => {
        const csv = csvOf(tidyRows(tool, audits, { partnership: '=Anytown', round: 'R1' }));
        expect(auditsFromCsv(csv)).toEqual({ audits, issues: [] });
        expect(auditsFromCsv(new TextEncoder().encode(csv))).toEqual({ audits, issues: [] });
      }),
      runs,
    );
  });

  test('come back after somebody sorted the lines and moved the columns', () => {
    fc.assert(
      fc.property(someAudits(tool), fc.nat(), (audits, seed) => {
        const csv = csvOf(tidyRows(tool, audits));
        const { header, lines } = readCsv(csv, { neutralised: true });
        const names = header.cells.map(String).reverse();
        const rows = lines.map(({ cells }) => {
          const cellsByName = [...cells].reverse().map((cell, place) => [names[place], cell]);
          return Object.fromEntries(cellsByName) as Record<string, string | null>;
        });
        const turned = rows.map((row, place) => ({ row, at: (place * 7919 + seed) % rows.length }));
        const sorted = turned.sort((left, right) => left.at - right.at).map(({ row }) => row);
        const { audits: back, issues } = auditsFromCsv(writeCsv(names, sorted));
        const byId = (list: readonly object[]) =>
          new Map((list as readonly Audit[]).map((audit) => [audit.id, audit]));
        expect(issues).toEqual([]);
        expect(byId(back)).toEqual(byId(audits));
      }),
      runs,
    );
  });
});

test('any table of words comes back as it was, by cell and line', () => {
  const row = fc.record({ first: fc.option(anyWords), second: anyWords });
  fc.assert(
    fc.property(fc.array(row), fc.boolean(), (rows, byteOrderMark) => {
      const csv = writeCsv(['first', 'second'], rows, { byteOrderMark });
      const { header, lines, issues } = readCsv(csv, { neutralised: true });
      expect(issues).toEqual([]);
      expect(header.cells).toEqual(['first', 'second']);
      expect(lines.map(({ cells }) => cells)).toEqual(
        rows.map((each) => [each.first, each.second]),
      );
    }),
  );
});
