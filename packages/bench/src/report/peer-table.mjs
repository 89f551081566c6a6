import { digits, ratiosOf, summaryOf } from './statistics.mjs';
import { tableOf } from './table-of.mjs';

/**
 * What was measured of ours, the two floors and the peers: bytes, times and memory, as a table in Markdown.
 *
 * @param {readonly object[]} forms Each with its name, version, bytes, what was seen of it, and the
 * rounds of its two sizes, or why it has none.
 */
export function peerTable(forms) {
  const floors = Object.fromEntries(forms.map(({ id, sizes }) => [id, sizes]));
  const head = [
    'form',
    'bytes, gzip -9',
    'ready 1×, of Lit',
    'ready 20×, of Lit',
    'key 1×, of plain HTML',
    'key 20×, of plain HTML',
    'heap 20×, MB',
  ];
  return tableOf(
    head,
    forms.map((form) => speedOf(form, floors)),
  );
}

/** What was seen of them besides: their fields, when their data has a key, policies, and axe. */
export function looksTable(forms) {
  const head = [
    'form',
    'fields',
    'its data has a key',
    'CSP violations',
    'fields under the CSP',
    'axe: elements, rules',
  ];
  return tableOf(head, forms.map(looksOf));
}

function speedOf({ gzip, sizes, ...form }, { plain, lit }) {
  const of = (size, figure, floor) => ratio(sizes[size], floor[size], figure);
  return [
    titleOf(form),
    gzip.toLocaleString('en-GB'),
    of(1, 'ready', lit),
    of(20, 'ready', lit),
    of(1, 'key', plain),
    of(20, 'key', plain),
    median(sizes[20], 'heap'),
  ];
}

function looksOf({ fields, follows, violations, fieldsLeft, axe, rules, ...form }) {
  return [
    titleOf(form),
    fields,
    follows <= 1 ? 'at once' : `after ${follows} frames`,
    violations,
    fieldsLeft,
    axe === 0 ? '0' : `${axe}, ${rules.length}`,
  ];
}

const titleOf = ({ name, version }) => (version ? `${name} ${version}` : name);

/** A ratio to a floor of the same rounds, with its quartiles. */
function ratio({ rounds, failure }, floor, name) {
  if (failure !== undefined) return failure;
  const of = (cell) => cell.map((round) => round[name]);
  const { median: middle, low, high } = summaryOf(ratiosOf(of(rounds), of(floor.rounds)));
  return `${digits(middle)} (${digits(low)}–${digits(high)})`;
}

function median({ rounds, failure }, name) {
  if (failure !== undefined) return '–';
  return digits(summaryOf(rounds.map((round) => round[name])).median);
}
