import { sentenceOf } from './circumstances.mjs';
import { looksTable, peerTable } from './peer-table.mjs';
import { markdownOf } from './table.mjs';

/** The page that tells what was measured, from the root of the repository. */
export const pageFile = 'docs/explanation/benchmark.md';

/** The files that its tables come from, from the root of the repository. */
export const resultFiles = {
  peers: 'packages/bench/results/peers.json',
  budgets: 'packages/bench/results/budgets.json',
};

/**
 * The page with its tables written anew. What is written by hand around them is kept.
 *
 * @param {string} page The page as it is.
 * @param {{ peers: object, budgets: object }} results What `bench:peers`
 * wrote by `--json`, and `bench` by `--results`.
 * @throws {Error} If the page has no place for one of them.
 */
export function pageWith(page, { peers, budgets }) {
  const parts = {
    speed: `${peerTable(peers.forms)}\n\n${sentenceOf(peers.where)}`,
    looks: looksTable(peers.forms),
    budgets: `${markdownOf(budgets.results)}\n\n${sentenceOf(budgets.where)}`,
  };
  return Object.entries(parts).reduce(withPart, page);
}

function withPart(page, [name, text]) {
  const [start, end] = [`<!-- ${name}: measured -->`, `<!-- ${name}: end -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${pageFile} has no place for '${name}'.`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
}
