// Every fenced block of the pages is compiled, run or read, and what is wrong in one is found.
import { expect, test } from 'vitest';
import { blocksOf, pages } from '../samples/blocks.mjs';
import { sampleFaults } from '../samples/check-samples.mjs';

const fence = '```';
/** A page of one block each, with a comment above it. */
const page = (...blocks) =>
  blocks
    .map(([language, code, mark = '']) => {
      const comment = mark && `<!-- sample: ${mark} -->\n`;
      return `${comment}${fence}${language}\n${code}\n${fence}\n`;
    })
    .join('\n');
const faultsOf = async (...blocks) => {
  const read = blocksOf('page.md', page(...blocks));
  return await sampleFaults([{ path: 'page.md', blocks: read }]);
};

test('the samples of all pages hold', async () => {
  const all = pages();
  expect(all.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['README.md', 'packages/core/README.md', 'docs/overlays.md']),
  );
  expect(await sampleFaults(all)).toEqual([]);
}, 900_000);

test('what is wrong is found in every language', async () => {
  const wrong = [
    ['', 'words'],
    ['ts', "import { nothing } from '@maat/core';"],
    ['js', 'let wrong: string;'],
    ['html', '<maat-audit-form lay-out="page"></maat-audit-form>\n<script>start()</script>'],
    ['html', '<p class='],
    ['css', 'maat-audit-form::part(nowhere) { --maat-nothing: red }'],
    ['json', '{ "change": "add-nothing" }'],
    ['json', '{ "schema": "urn:maat:schema:tool:1" }'],
    ['json', '{}'],
    ['yaml', 'a: b: c'],
    ['csv', '"a'],
    ['sh', 'pnpm nothing'],
    ['sh', 'curl somewhere'],
    ['sh', 'maat nothing'],
    ['sh', 'maat --help', 'exits 1'],
    ['text', 'not what it says', 'output'],
    ['ts', 'export const nowhere = 1;', 'from README.md'],
    ['ts', 'nothing', 'forgotten'],
  ];
  const lines = blocksOf('page.md', page(...wrong)).map(({ line }) => line);
  const found = (await faultsOf(...wrong)).map((fault) =>
    Number(/^page\.md:(\d+)/.exec(fault)?.[1]),
  );
  const silent = lines.filter((line, index) => {
    const next = lines[index + 1] ?? Number.POSITIVE_INFINITY;
    return !found.some((each) => each >= line && each < next);
  });
  expect(silent).toEqual([]);
});

test('a block goes on where another ends, with what the reader is not shown, or says why it is not checked', async () => {
  const right = [
    ['ts', 'export const first: string = name;', "given\nconst name = 'x';\n"],
    ['ts', 'export const second: string = first + name;', 'continues'],
    ['ts', 'not code', 'not run: it shows what not to do'],
  ];
  expect(await faultsOf(...right, ['ts', 'export const third = second;'])).toEqual([
    expect.stringMatching(/^page\.md:19: error TS2304/),
  ]);
});
