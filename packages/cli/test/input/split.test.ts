import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/finding/language.js';
import { type InputKind, splitterFor } from '../../src/input/split.js';
import { processBatch } from '../../src/work/process-batch.js';

const words = await wordsOf('en');

/** What is read of bytes that come in chunks: values, and the codes of what is wrong, in order. */
function read(
  bytes: Buffer,
  {
    kind = 'auto',
    cuts = [],
    batch = 16,
    largest = 1e6,
  }: {
    kind?: InputKind;
    cuts?: readonly number[];
    batch?: number;
    largest?: number;
  } = {},
): unknown[] {
  const splitter = splitterFor(kind, { batch, document: largest });
  const processing = {
    words,
    largest,
    handle: (value: unknown) => ({ findings: [], output: { value } }),
  };
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  const batches = [...ends, bytes.length].flatMap((end, index, all) => [
    ...splitter.push(bytes.subarray(all[index - 1] ?? 0, end)),
  ]);
  return [...batches, ...splitter.end()].flatMap((each) => [
    ...processBatch(each, processing).reports.map(({ at, findings, output }) => ({
      at,
      findings: findings.map(({ code, line, column }) => ({ code, line, column })),
      output,
    })),
    ...(each.fault ? [each.fault] : []),
  ]);
}

function valuesIn(told: readonly unknown[]): unknown[] {
  return told.map((each) => (each as { output?: { value: unknown } }).output?.value);
}

/** What an audit may be made of: any JSON, in texts that look like JSON themselves. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"', '\\', '{', ']', '\\"', '\n', ',', '[{"'),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    fc.constantFrom(true, false, null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3 }),
  ),
}));
const object = fc
  .dictionary(text, value, { maxKeys: 4 })
  // JSON.parse makes a member of this name, a dictionary may not.
  .map((each) => JSON.parse(JSON.stringify(each)) as unknown);
const objects = fc.array(object, { maxLength: 6 });
const cuts = fc.array(fc.nat(), { maxLength: 12 });
const batch = fc.constantFrom(1, 7, 64, 4096);
const end = fc.constantFrom('\n', '\r\n', '\n\n \n');

describe('the splitter', () => {
  it('finds the audits of NDJSON, however it comes', () => {
    fc.assert(
      fc.property(objects, cuts, batch, end, fc.boolean(), (given, at, size, newline, last) => {
        const lines = given.map((each) => JSON.stringify(each)).join(newline);
        const bytes = Buffer.from(lines + (last ? newline : ''));
        const told = read(bytes, { cuts: at, batch: size });
        expect(valuesIn(told)).toEqual(given);
        expect(read(bytes, { cuts: at, batch: size, kind: 'ndjson' })).toEqual(told);
      }),
    );
  });

  it('finds the audits of a list, and of JSON over lines, however they come', () => {
    const layout = fc.constantFrom(undefined, 1, '\t');
    fc.assert(
      fc.property(objects, cuts, batch, layout, (given, at, size, indent) => {
        const options = { cuts: at, batch: size };
        const list = read(Buffer.from(` ${JSON.stringify(given, null, indent)}\n`), options);
        expect(valuesIn(list)).toEqual(given);
        const inTurn = given.map((each) => JSON.stringify(each, null, indent)).join(' \r\n ');
        expect(valuesIn(read(Buffer.from(inTurn), { ...options, kind: 'json' }))).toEqual(given);
        // An empty one has a line of its own in any layout, as in NDJSON.
        const isPlain = Object.keys(new Object(given[0])).length > 0;
        if (isPlain) expect(valuesIn(read(Buffer.from(inTurn), options))).toEqual(given);
      }),
    );
  });

  it('says the same of anything, however it comes', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      ' ',
      '\n',
      '1',
      'é',
      'x',
      '{"a":1}',
    );
    const kind = fc.constantFrom<InputKind>('auto', 'json', 'ndjson');
    fc.assert(
      fc.property(fc.array(pieces), cuts, batch, kind, (given, at, size, as) => {
        const bytes = Buffer.from(given.join(''));
        const whole = read(bytes, { kind: as, batch: 1e6 });
        expect(read(bytes, { kind: as, cuts: at, batch: size })).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });

  it('passes over an audit that is too large, and reads those about it', () => {
    const given = [{ a: 1 }, { b: 'x'.repeat(90) }, { c: 3 }];
    const lines = given.map((each) => JSON.stringify(each));
    const code = { code: 'input.too-large' };
    fc.assert(
      fc.property(cuts, batch, (at, size) => {
        for (const written of [
          lines.join('\n'),
          `[${lines.join(',')}]`,
          `[${lines.join(',\n')}]`,
        ]) {
          const told = read(Buffer.from(written), { cuts: at, batch: size, largest: 50 });
          expect(valuesIn(told)).toEqual([{ a: 1 }, undefined, { c: 3 }]);
          const [, passedOver] = told;
          const found = (passedOver as { findings?: unknown[] }).findings?.[0] ?? passedOver;
          expect(found).toMatchObject(code);
        }
      }),
    );
  });

  it('tells where audits begin', () => {
    const told = read(Buffer.from('{"é":1}\n\n {"b":2}'));
    expect(told).toMatchObject([{ at: { line: 1, column: 1 } }, { at: { line: 3, column: 2 } }]);
    const list = read(Buffer.from('[{"é":"😀"}, {"b":2},\n{}'), { batch: 1 });
    expect(list).toMatchObject([
      { at: { line: 1, column: 2 } },
      { at: { line: 1, column: 14 } },
      { at: { line: 2, column: 1 } },
      { code: 'input.unclosed-list', at: { line: 2, column: 3 } },
    ]);
  });

  it('gives up where neither an audit nor a list begins', () => {
    expect(read(Buffer.from('{"a":\n1} name,date\nJane,2026'))).toMatchObject([
      { output: { value: { a: 1 } } },
      { code: 'input.not-an-audit', at: { line: 2, column: 4 } },
    ]);
  });
});
