import { ratiosOf, summaryOf } from '../../src/report/statistics.mjs';

/**
 * What was measured of ours, the two floors and the peers, as one table in Markdown.
 *
 * @param {readonly object[]} forms Each with its name, version, bytes, safety, and the rounds of its
 * two sizes, or why it has none.
 */
export function tableOf(forms) {
  const floors = Object.fromEntries(forms.map((form) => [form.id, form.sizes]));
  const head = [
    'form',
    'bytes, gzip -9',
    'fields',
    'ready 1×, of Lit',
    'ready 20×, of Lit',
    'key 1×, of plain HTML',
    'key 20×, of plain HTML',
    'heap 20×, MB',
    'CSP violations',
    'fields under the CSP',
    'axe: elements, rules',
  ];
  const lines = forms.map((form) => lineOf(form, floors));
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function lineOf({ name, version, gzip, sizes, safety, fields }, { plain, lit }) {
  const of = (size, figure, floor) => ratio(sizes[size], floor[size], figure);
  return [
    version ? `${name} ${version}` : name,
    gzip.toLocaleString('en-GB'),
    fields,
    of(1, 'ready', lit),
    of(20, 'ready', lit),
    of(1, 'key', plain),
    of(20, 'key', plain),
    figure(sizes[20], 'heap'),
    safety.violations,
    safety.fieldsLeft,
    safety.axe === 0 ? '0' : `${safety.axe}, ${safety.rules.length}`,
  ];
}

/** A ratio to a floor of the same rounds, with its quartiles. */
function ratio({ rounds, failure }, floor, name) {
  if (failure) return failure;
  const of = (cell) => cell.map((round) => round[name]);
  const { median, low, high } = summaryOf(ratiosOf(of(rounds), of(floor.rounds)));
  return `${digits(median)} (${digits(low)}–${digits(high)})`;
}

function figure({ rounds, failure }, name) {
  return failure ? '–' : digits(summaryOf(rounds.map((round) => round[name])).median);
}

function digits(number) {
  if (number >= 100) return number.toFixed(0);
  return number >= 10 ? number.toFixed(1) : number.toFixed(2);
}
