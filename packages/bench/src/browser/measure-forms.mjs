import { westMidlands } from '@maat/schema/west-midlands';
import { chromium } from 'playwright-core';
import { chromiumArguments, findBrowser } from '../../../../scripts/browsers.mjs';
import { narrativeInTheMiddle } from '../tool/narrative-in-the-middle.mjs';
import { repeatTool } from '../tool/repeat-tool.mjs';
import { measureForm } from './measure-form.mjs';
import { pages } from './pages.mjs';
import { serve } from './serve.mjs';
import { shippedFiles, sizeOf } from './shipped.mjs';

const sizes = [1, 20];

/**
 * Measures every form in every size, in turns.
 *
 * @param {{ rounds: number, keys: number, tell: (text: string) => void }} options How often each is
 * measured, how many keys are pressed, and what hears of the progress.
 */
export async function measureForms(options) {
  const { cells, files } = await ownForms();
  const chromium = await measureInTurns({ cells, files, ...options }, measureForm);
  return { cells: cells.map(figuresOf), chromium };
}

/** Our form and the two floors, in each size, and the files of their pages. */
export async function ownForms() {
  const shipped = await shippedFiles();
  const cells = cellsOf(shipped);
  return { cells, files: filesOf(shipped, cells) };
}

/**
 * Opens each cell's page once in each round, so that what slows the machine for a while slows all.
 *
 * @param {{ cells: readonly object[], files: Record<string, string>, rounds: number, keys: number,
 * warmUpRounds?: number, tell: (text: string) => void }} given What is opened, and how often.
 * @param {typeof measureForm} measure What gives the figures of one cell in one round.
 * @returns {Promise<string>} The version of the browser.
 */
export async function measureInTurns(
  { cells, files, rounds, keys, warmUpRounds = 1, tell },
  measure,
) {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('There is no Chromium: see MAAT_CHROMIUM.');
  const server = await serve(files);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    for (let round = -warmUpRounds; round < rounds; round += 1) {
      tell(round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`);
      for (const cell of cells) {
        const url = `${server.address}/${cell.page}`;
        const figures = await measure(browser, { url, question: cell.question, keys });
        if (round >= 0) cell.rounds.push(figures);
      }
      expectSameFields(cells);
    }
    return browser.version();
  } finally {
    await browser.close();
    server.close();
  }
}

/** Each form in each size. Those of one size are neighbours, so that they are measured alike. */
function cellsOf(shipped) {
  return sizes.flatMap((size) => {
    const tool = repeatTool(westMidlands, size);
    return Object.keys(pages).map((form) => ({
      form,
      size,
      tool,
      page: `${form}-${size}.html`,
      question: narrativeInTheMiddle(tool),
      bytes: sizeOf(form, shipped[form]),
      rounds: [],
    }));
  });
}

function filesOf(shipped, cells) {
  return Object.assign(
    { 'start.js': "performance.mark('start');" },
    ...Object.values(shipped),
    ...cells.map(({ form, tool, page }) => ({ [page]: pages[form](tool) })),
  );
}

/** Forms with other fields cannot be compared. */
function expectSameFields(cells) {
  for (const size of sizes) {
    const counts = cells
      .filter((cell) => cell.form in pages && cell.size === size && cell.rounds.length > 0)
      .map(({ form, rounds }) => `${form} ${rounds.at(-1).controls}`);
    const different = new Set(counts.map((count) => count.split(' ')[1]));
    if (different.size > 1) throw new Error(`The forms differ in fields: ${counts.join(', ')}.`);
  }
}

const figuresOf = ({ form, size, bytes, rounds }) => ({ form, size, bytes, rounds });
