import { westMidlands } from '@maat/schema/west-midlands';
import { repeatTool } from '../../src/tool/repeat-tool.mjs';
import { bundlePeer } from './bundle.mjs';
import { peerPage } from './page.mjs';
import { simpleForm } from './simple-form.mjs';

/**
 * The form in the chosen systems, in each size that ours has.
 *
 * @param {readonly string[]} chosen The systems, as their files in `forms/` are called.
 * @param {{ like: readonly object[], tell: (text: string) => void }} given Our own cells, whose
 * questions are typed into here too, and what hears of the progress.
 * @returns {Promise<{ cells: readonly object[], files: Record<string, string>,
 * shipped: Record<string, Record<string, string>> }>} What is opened, with the files of its pages, and
 * of each system the files that it ships.
 */
export async function peerForms(chosen, { like, tell }) {
  const shipped = {};
  for (const peer of chosen) {
    tell(`bundling ${peer}`);
    shipped[peer] = await bundlePeer(peer);
  }
  const files = Object.assign({}, ...Object.values(shipped));
  const questions = new Map(like.map(({ size, question }) => [size, question]));
  const cells = [...questions].flatMap(([size, question]) =>
    chosen.map((peer) => cellOf(peer, { size, question })),
  );
  for (const { page, form, peer } of cells) files[page] = peerPage(form, peer, 1);
  return { cells, files, shipped };
}

function cellOf(peer, { size, question }) {
  const form = simpleForm(repeatTool(westMidlands, size));
  return { form: peer, size, page: `${peer}-${size}.html`, question, rounds: [], peer: form };
}
