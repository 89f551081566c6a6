// Compares what Chromium paints with the pictures that are kept in test/screenshots/baseline. The page has
// a font of its own, and is compared in squares, as each machine smooths letters and draws radio buttons
// in its own way.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { chromiumArguments, findBrowser } from '../../../scripts/browsers.mjs';

/** The side of a square in pixels, how far its colour may be off (0 to 1), and how many of them may be. */
const side = 4;
const threshold = 0.05;
const tolerance = 0.005;

const viewport = { width: 480, height: 800 };
const alike = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];
const updates = process.env.MAAT_UPDATE_SCREENSHOTS === '1';
const here = (path) => fileURLToPath(new URL(`../test/screenshots/${path}`, import.meta.url));

/**
 * The command `maat-screenshot` ({ name, url, query, scheme, differs }): whether the page at `url`, with
 * `show(query)` called on it, looks as the picture of that name. `differs` says that it should not.
 */
export function screenshots() {
  let opened;
  return {
    name: 'maat-screenshots',
    async executeCommand({ command, payload }) {
      if (command !== 'maat-screenshot') return undefined;
      opened ??= open(payload.url);
      return compare(payload, await paint((await opened).page, payload));
    },
    async serverStop() {
      await (await opened)?.browser.close();
    },
  };
}

/** A browser of its own, so that nothing that tests have done before shows. */
async function open(url) {
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments, ...alike] });
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1 });
  await page.goto(url);
  return { browser, page };
}

async function paint(page, { query, scheme }) {
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate((given) => globalThis.show(given), query);
  return page.screenshot({ fullPage: true, caret: 'hide' });
}

function compare({ name, differs }, actual) {
  const baseline = here(`baseline/${name}.png`);
  if (updates && !differs) {
    mkdirSync(here('baseline'), { recursive: true });
    writeFileSync(baseline, actual);
  }
  if (!existsSync(baseline)) return { isSame: false, why: `There is no ${baseline}.` };
  const [wanted, found] = [readFileSync(baseline), actual].map((data) =>
    squares(PNG.sync.read(data)),
  );
  const { width, height } = wanted;
  const diff = new PNG({ width, height });
  const isOfSize = found.width === width && found.height === height;
  const off = isOfSize
    ? pixelmatch(wanted.data, found.data, diff.data, width, height, { threshold, includeAA: true })
    : width * height;
  const share = off / (width * height);
  const isSame = share <= tolerance;
  if (!differs) keep(name, isSame ? {} : { actual, diff: PNG.sync.write(diff) });
  const percent = (share * 100).toFixed(2);
  const why = isOfSize ? `${percent} % of it differ` : 'it is of another size';
  return { isSame, why: `${name}: ${why} (${here('failed')})` };
}

/** A picture with one pixel for each square: the mean of its colours. */
function squares({ width, height, data }) {
  const small = new PNG({ width: Math.floor(width / side), height: Math.floor(height / side) });
  for (let at = 0; at < small.data.length; at += 1) {
    const [pixel, channel] = [Math.floor(at / 4), at % 4];
    const left = (pixel % small.width) * side;
    const top = Math.floor(pixel / small.width) * side;
    let sum = 0;
    for (let y = top; y < top + side; y += 1)
      for (let x = left; x < left + side; x += 1) sum += data[(y * width + x) * 4 + channel];
    small.data[at] = sum / side ** 2;
  }
  return small;
}

/** Keeps the pictures of a failure, and none of one that is mended. */
function keep(name, pictures) {
  for (const kind of ['actual', 'diff']) {
    const file = here(`failed/${name}.${kind}.png`);
    rmSync(file, { force: true });
    if (pictures[kind] === undefined) continue;
    mkdirSync(here('failed'), { recursive: true });
    writeFileSync(file, pictures[kind]);
  }
}
