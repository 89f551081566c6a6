// `pnpm bench:peers`: the same form in other systems, beside ours and the two floors, in one table.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureForm } from '../../src/browser/measure-form.mjs';
import { measureInTurns, ownForms } from '../../src/browser/measure-forms.mjs';
import { circumstances, sentenceOf } from '../../src/report/circumstances.mjs';
import { looksTable, peerTable } from '../../src/report/peer-table.mjs';
import { lookAt } from './look-at.mjs';
import { peerForms } from './peer-forms.mjs';
import { peers } from './peers.mjs';
import { resultsOf } from './results.mjs';

/** A form that takes seconds over each key gets fewer keys, so that all come to their end. */
const typingWithin = 8_000;

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    rounds: { type: 'string', default: '3' },
    keys: { type: 'string', default: '30' },
    only: { type: 'string', multiple: true, default: Object.keys(peers) },
    json: { type: 'string' },
  },
});
const [rounds, keys] = [Number(values.rounds), Number(values.keys)];
const started = new Date();
const tell = (text) =>
  console.error(`${((Date.now() - started.getTime()) / 1000).toFixed(0)} s: ${text}`);

const own = await ownForms();
const theirs = await peerForms(values.only, { like: own.cells, tell });
const cells = [...own.cells, ...theirs.cells];
const files = { ...own.files, ...theirs.files };
const looks = await lookAt(cells, { files, tell });
// Each form has been opened by now: that was the round that is thrown away.
const given = { cells, files, rounds, keys, warmUpRounds: 0, tell };
const chromium = await measureInTurns(given, measured);
const forms = resultsOf(cells, { shipped: theirs.shipped, looks });
const where = circumstances({ chromium, rounds, keys, started });
console.log(`${peerTable(forms)}\n\n${looksTable(forms)}\n\n${sentenceOf(where)}`);
if (values.json) {
  const file = resolve(process.env.INIT_CWD ?? '.', values.json);
  writeFileSync(file, `${JSON.stringify({ where, forms }, null, 2)}\n`);
}

/** One that does not come to its end is told of, and holds up no other. */
async function measured(browser, page) {
  const cell = cells.find(({ page: name }) => page.url.endsWith(`/${name}`));
  if (cell.failure) return {};
  try {
    return await measureForm(browser, { ...page, typingWithin });
  } catch (error) {
    if (!cell.peer) throw error;
    tell(`${cell.form} at ${cell.size}×: ${error}`);
    cell.failure = 'did not come to its end';
    return {};
  }
}
