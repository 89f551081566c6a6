import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdBack } from '../../src/summary/hold-back.js';

/** Every row of counts with this many cells and this total. */
function rowsOf(cells: number, total: number): readonly (readonly number[])[] {
  if (cells === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    rowsOf(cells - 1, total - first).map((rest) => [first, ...rest]),
  ).flat();
}

/**
 * What somebody works out who knows the total, the rule and what was told: for each cell that is held
 * back, the counts that it may have.
 */
function workedOut(rows: readonly (readonly number[])[], fewest: number) {
  const rowsByTold = new Map<string, (readonly number[])[]>();
  for (const row of rows) {
    const told = JSON.stringify(holdBack(row, fewest));
    rowsByTold.set(told, [...(rowsByTold.get(told) ?? []), row]);
  }
  return [...rowsByTold].flatMap(([told, possible]) =>
    (JSON.parse(told) as (number | null)[]).flatMap((count, cell) =>
      count === null ? [{ told, cell, values: new Set(possible.map((row) => row[cell])) }] : [],
    ),
  );
}

const cases = [2, 3, 4, 5].flatMap((cells) =>
  [3, 4, 5, 6].flatMap((fewest) =>
    Array.from({ length: 15 }, (_, more) => ({ cells, fewest, total: fewest + more })),
  ),
);

describe('a count that is held back', () => {
  it('cannot be worked out from the row, its total and the rule', () => {
    const known = cases.flatMap(({ cells, fewest, total }) =>
      workedOut(rowsOf(cells, total), fewest)
        .filter(({ values }) => values.size < 2)
        .map(({ told, cell }) => ({ told, cell, fewest, total })),
    );
    expect(known).toEqual([]);
  });

  it('cannot be worked out either by who knows which cells are zero', () => {
    const known = cases.flatMap(({ cells, fewest, total }) =>
      // Where each audit is a cell of its own, to know the zeros is to know all.
      total === cells
        ? []
        : workedOut(
            rowsOf(cells, total).filter((row) => !row.includes(0)),
            fewest,
          ).filter(({ values }) => values.size < 2),
    );
    expect(known).toEqual([]);
  });

  it('comes to the least number that is told, together with those held back beside it', () => {
    const rows = fc.array(fc.nat(40), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 3, max: 12 }), (row, fewest) => {
        const total = row.reduce((sum, count) => sum + count, 0);
        fc.pre(total === 0 || total >= fewest);
        const told = holdBack(row, fewest);
        const held = row.filter((_, cell) => told[cell] === null);
        const small = row.filter((count) => count > 0 && count < fewest);
        expect(held).toEqual(expect.arrayContaining(small));
        if (held.length > 0)
          expect(held.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(fewest);
        expect(told.filter((count) => count !== null)).toEqual(
          row.filter((_, cell) => told[cell] !== null),
        );
      }),
    );
  });
});

it.each([
  [
    [12, 0, 0, 0],
    [12, 0, 0, 0],
  ],
  [
    [12, 5, 7, 0],
    [12, 5, 7, 0],
  ],
  [
    [20, 2, 3, 0],
    [20, null, null, 0],
  ],
  [
    [20, 1, 2, 0],
    [null, null, null, null],
  ],
  [
    [20, 9, 2, 0],
    [20, null, null, 0],
  ],
  [
    [20, 2, 2, 0],
    [null, null, null, null],
  ],
  [
    [30, 9, 2, 2],
    [30, null, null, null],
  ],
  [
    [4, 4, 0, 0],
    [null, null, null, null],
  ],
])('%j is told as %j', (counts, told) => {
  expect(holdBack(counts, 5)).toEqual(told);
});

it('holds nothing back where one is the least that is told', () => {
  expect(holdBack([1, 0, 2], 1)).toEqual([1, 0, 2]);
});
