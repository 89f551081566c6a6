import { names, rows } from './rows.mjs';
import { digits, ratiosOf, summaryOf } from './statistics.mjs';
import { tableOf } from './table-of.mjs';

/**
 * What was measured, as the rows of a table.
 *
 * @param {{ cells: readonly object[], checks: object, tools: object }} measured The figures.
 * @returns {readonly object[]}
 */
export function resultsOf(measured) {
  return rows.map((row) => withVerdict(row, readers[row.kind](row, measured)));
}

const readers = { bytes: readBytes, form: readForm, check: readCheck, tool: readTool };

function readBytes({ figure, most }, { cells }) {
  const [maat, lit] = ['maat', 'lit'].map((form) => cellOf(cells, form, 1).bytes[figure]);
  const floor = most ?? lit;
  return {
    size: '1×',
    against: most === undefined ? `${names.lit} ${whole(lit)}` : 'the budget',
    value: { median: maat, text: whole(maat) },
    ratio: { median: maat / floor },
    limit: most === undefined ? undefined : `≤ ${whole(most)} bytes`,
    share: maat / floor,
  };
}

function readForm({ size, figure, against, most }, { cells }) {
  const ours = figuresOf(cellOf(cells, 'maat', size), figure);
  const floorSize = against.size ?? size;
  const floors = figuresOf(cellOf(cells, against.form, floorSize), figure);
  const floorName = `${names[against.form]}${floorSize === size ? '' : ` at ${floorSize}×`}`;
  return compared({ size: `${size}×`, ours, floors, floorName, most });
}

function readCheck({ figure, most, tool = 'printed' }, { checks }) {
  const { samples, bytes } = checks[tool];
  const size = `${(bytes / 1000).toFixed(1)} kB`;
  return compared({
    size,
    ours: samples[figure],
    floors: samples.parse,
    floorName: 'JSON.parse',
    most,
  });
}

function readTool({ figure, size = '1×' }, { tools }) {
  const { bytes, ours, floors } = tools[figure];
  const read = `${size}, ${(bytes / 1000).toFixed(0)} kB`;
  return compared({ size: read, ours, floors, floorName: 'JSON.parse' });
}

function compared({ size, ours, floors, floorName, most }) {
  const ratio = summaryOf(ratiosOf(ours, floors));
  return {
    size,
    against: `${floorName} ${spread(summaryOf(floors))}`,
    value: { ...summaryOf(ours), text: spread(summaryOf(ours)) },
    ratio,
    limit: most === undefined ? undefined : `≤ ${most} × ${floorName}`,
    share: ratio.median / (most ?? 1),
  };
}

/** Half of all rounds lie on one side of the median: a budget is met if the median is. */
function withVerdict({ words }, { size, against, value, ratio, limit, share }) {
  const met = share <= 1;
  return { words, size, against, value, ratio, limit, ...(limit && { met }) };
}

/** The table as Markdown. */
export function markdownOf(results) {
  const lines = results.map(({ words, size, against, value, ratio, limit = '', met }) => [
    words,
    size,
    value.text,
    against,
    spread(ratio),
    limit,
    met === undefined ? '' : verdict(met),
  ]);
  const head = ['what', 'size', 'Maat', 'held against', 'ratio', 'budget', 'verdict'];
  return tableOf(head, lines);
}

const verdict = (met) => (met ? 'met' : '**not met**');

function cellOf(cells, form, size) {
  const cell = cells.find((each) => each.form === form && each.size === size);
  if (cell === undefined) throw new Error(`${form} was not measured at ${size}×.`);
  return cell;
}

const figuresOf = (cell, figure) => cell.rounds.map((round) => round[figure]);

/** A median, and in brackets the quartiles around it, each with three digits that count. */
function spread({ median, low, high }) {
  const middle = digits(median);
  return low === undefined ? middle : `${middle} (${digits(low)}–${digits(high)})`;
}

const whole = (number) => number.toLocaleString('en-GB', { maximumFractionDigits: 0 });
