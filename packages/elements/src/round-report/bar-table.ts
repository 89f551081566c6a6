import { html, type TemplateResult } from 'lit';
import { type BarPart, bar, key } from './bar.js';
import { countWords, type ReportScene, sumOf } from './report-scene.js';

/** A row of a table of bars. */
export interface BarRow {
  /** What is counted, by the columns before the bar. */
  readonly heads: readonly string[];
  readonly parts: readonly BarPart[];
}

/**
 * A table with a bar in each row: the counts stand beside it, so that the one says what the other does.
 *
 * @param caption What is counted.
 * @param columns The names of the columns before the bar.
 */
export function barTable(
  scene: ReportScene,
  caption: string,
  columns: readonly string[],
  rows: readonly BarRow[],
): TemplateResult {
  const { labels } = scene;
  const names = rows[0]?.parts.map(({ label }) => label) ?? [];
  const most = Math.max(0, ...rows.map(({ parts }) => sumOf(parts)));
  const cells = rows.map(({ heads: [first, ...heads], parts }) => [
    html`<th scope="row">${first}</th>`,
    ...heads.map((head) => html`<td>${head}</td>`),
    html`<td class="bars">${bar(parts, most)}</td>`,
    ...parts.map(({ count }) => html`<td>${countWords(scene, count)}</td>`),
  ]);
  return html`${key(names, labels.key)}${table(caption, [...columns, labels.chart, ...names], cells)}`;
}

/** A table of plain counts, each row with its head first. */
export function countTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): TemplateResult {
  const cells = rows.map(([head, ...counts]) => [
    html`<th scope="row">${head}</th>`,
    ...counts.map((count) => html`<td>${count}</td>`),
  ]);
  return table(caption, columns, cells);
}

function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly TemplateResult[])[],
): TemplateResult {
  // Hint: it is a stop for Tab, so that it can be scrolled by keys, and has to say what it is.
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${caption}>
    <table part="table"><caption>${caption}</caption>
      <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map((cells) => html`<tr>${cells}</tr>`)}</tbody>
    </table>
  </div>`;
}
