// `pnpm bench:peers`: the same form in other systems, beside ours and the two floors, in one table.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { constants, gzipSync } from 'node:zlib';
import { westMidlands } from '@maat/schema/west-midlands';
import { chromium } from 'playwright-core';
import { chromiumArguments, findBrowser } from '../../../../scripts/browsers.mjs';
import { measureForm } from '../../src/browser/measure-form.mjs';
import { measureInTurns, ownForms } from '../../src/browser/measure-forms.mjs';
import { serve } from '../../src/browser/serve.mjs';
import { circumstances, sentenceOf } from '../../src/report/circumstances.mjs';
import { names } from '../../src/report/rows.mjs';
import { repeatTool } from '../../src/tool/repeat-tool.mjs';
import { bundlePeer, peers } from './bundle.mjs';
import { peerPage } from './page.mjs';
import { tableOf } from './report.mjs';
import { fieldsOf, policy, safetyOf } from './safety.mjs';
import { simpleForm } from './simple-form.mjs';
import { strictPages } from './strict-pages.mjs';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    rounds: { type: 'string', default: '5' },
    keys: { type: 'string', default: '30' },
    only: { type: 'string', multiple: true },
    json: { type: 'string' },
  },
});
const [rounds, keys] = [Number(values.rounds), Number(values.keys)];
const started = new Date();
const tell = (text) => console.error(text);
const chosen = values.only ?? Object.keys(peers);

const own = await ownForms();
const shipped = {};
for (const peer of chosen) {
  tell(`bundling ${peer}`);
  shipped[peer] = await bundlePeer(peer);
}
const cells = [...own.cells];
const files = Object.assign({}, own.files, ...Object.values(shipped));
const question = (size) => cells.find((cell) => cell.size === size).question;
for (const size of [1, 20])
  for (const peer of chosen) {
    const page = `${peer}-${size}.html`;
    const form = simpleForm(repeatTool(westMidlands, size));
    files[page] = peerPage(peer, form, 1);
    cells.push({ form: peer, size, page, question: question(size), rounds: [], peer: form });
  }

const safety = await lookAt();
const usable = cells.filter(({ failure }) => failure === undefined);
const version = await measureInTurns({ cells: usable, files, rounds, keys, tell }, measured);
const results = [...new Set(cells.map(({ form }) => form))].map(resultOf);
console.log(`${tableOf(results)}\n`);
console.log(sentenceOf(circumstances({ chromium: version, rounds, keys, started })));
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);

/** Once for each: how many fields it comes to, what a strict policy leaves of it, what axe says. */
async function lookAt() {
  const server = await serve({ ...files, ...strictPages(files) }, (name) =>
    name.endsWith('.strict.html') ? { 'content-security-policy': policy } : {},
  );
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: chromiumArguments,
  });
  const seen = {};
  try {
    for (const cell of cells) {
      const url = `${server.address}/${cell.page}`;
      tell(`looking at ${cell.form} at ${cell.size}×`);
      cell.fields = await fieldsOf(browser, { url });
      if (cell.peer) files[cell.page] = peerPage(cell.form, cell.peer, cell.fields);
      if (cell.size === 1) seen[cell.form] = await safetyOf(browser, { url });
    }
  } finally {
    await browser.close();
    server.close();
  }
  return seen;
}

/** One that does not come to its end is told of, and holds up no other. */
async function measured(browser, given) {
  const cell = cells.find(({ page }) => given.url.endsWith(`/${page}`));
  if (cell.failure) return {};
  try {
    return await measureForm(browser, given);
  } catch (error) {
    if (!cell.peer) throw error;
    tell(String(error));
    cell.failure = 'not within a minute';
    return {};
  }
}

function resultOf(form) {
  const sizes = Object.fromEntries(
    cells.filter((cell) => cell.form === form).map((cell) => [cell.size, cell]),
  );
  return {
    id: form,
    name: names[form] ?? peers[form].name,
    version: peers[form] && versionOf(peers[form].packages[0]),
    gzip: sizes[1].bytes?.gzip ?? gzipOf(Object.values(shipped[form]), simpleForm(westMidlands)),
    fields: sizes[1].fields,
    sizes,
    safety: safety[form],
  };
}

/** With the data of the form, as ours ships its tool. */
function gzipOf(texts, form) {
  const level = constants.Z_BEST_COMPRESSION;
  return [...texts, JSON.stringify(form)].reduce(
    (sum, text) => sum + (text === '' ? 0 : gzipSync(text, { level }).length),
    0,
  );
}

function versionOf(name) {
  const path = createRequire(import.meta.url).resolve.paths(name)[0];
  return JSON.parse(readFileSync(`${path}/${name}/package.json`, 'utf8')).version;
}
