import { html, nothing, svg, type TemplateResult } from 'lit';

/** A part of a bar: its count, or null where it is held back and so is not drawn. */
export interface BarPart {
  readonly label: string;
  readonly count: number | null;
}

const [width, height] = [240, 24];

/**
 * A bar of parts that are told apart by how they are filled and by their counts, never by a colour. The
 * table that it stands in says the same, so that it is hidden from who does not see it.
 *
 * @param most The sum that fills the whole width, so that bars can be held together.
 */
export function bar(parts: readonly BarPart[], most: number): TemplateResult | typeof nothing {
  if (most === 0) return nothing;
  let left = 0;
  const drawn = parts.map(({ count }, place) => {
    const wide = ((count ?? 0) / most) * width;
    const part = wide === 0 ? nothing : segment(left, wide, place, count);
    left += wide;
    return part;
  });
  return html`<svg class="bar-chart" part="bar" aria-hidden="true" viewBox="-1 -1 ${width + 2} ${height + 2}">${drawn}</svg>`;
}

/** What tells which filling is which. */
export function key(labels: readonly string[], title: string): TemplateResult {
  return html`<figure class="key" part="key"><figcaption>${title}</figcaption><ul>${labels.map(
    (label, place) =>
      html`<li><svg class="swatch" aria-hidden="true" viewBox="-1 -1 34 ${height + 2}">${segment(0, 32, place, null)}</svg> ${label}</li>`,
  )}</ul></figure>`;
}

function segment(left: number, wide: number, place: number, count: number | null): TemplateResult {
  const words = String(count ?? '');
  const hasRoom = count !== null && wide > words.length * 9 + 8;
  const middle = left + wide / 2;
  return svg`<rect x=${left} y="0" width=${wide} height=${height} class=${place === 0 ? 'full' : 'empty'} />
    <path d=${lines(left, wide, place)} />
    ${
      hasRoom
        ? svg`<rect class="plate" x=${middle - words.length * 4.5 - 3} y="4" width=${words.length * 9 + 6} height="16" />
          <text x=${middle} y="17">${words}</text>`
        : nothing
    }`;
}

/** The lines of a filling: the first has none, then upright, level, both, upright and dense, none. */
function lines(left: number, wide: number, place: number): string {
  const upright = (step: number) =>
    steps(left, left + wide, step).map((at) => `M${at} 0V${height}`);
  const level = (step: number) =>
    steps(0, height, step).map((at) => `M${left} ${at}H${left + wide}`);
  const fillings = [[], upright(8), level(6), [...upright(8), ...level(6)], upright(3), []];
  return (fillings[place % fillings.length] ?? []).join('');
}

function steps(from: number, to: number, step: number): number[] {
  const count = Math.max(0, Math.ceil((to - from) / step) - 1);
  return Array.from({ length: count }, (_, index) => from + (index + 1) * step);
}
