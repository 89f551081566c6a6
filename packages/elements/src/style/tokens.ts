import { type CSSResultGroup, css, unsafeCSS } from 'lit';

/** The colours: name, what it is on a light page, and what on a dark one. */
const colours = [
  ['text', '#16191d', '#f1f3f5'],
  ['quiet', '#4a525a', '#b8c0c8'],
  ['background', '#fff', '#15181b'],
  ['raised', '#f2f4f6', '#22272c'],
  ['line', '#c3c9cf', '#4c545c'],
  ['control', '#16191d', '#b8c0c8'],
  ['field', '#fff', '#0e1012'],
  ['link', '#0b57a4', '#8ec5ff'],
  ['action', '#0b6b4f', '#58c79c'],
  ['on-action', '#fff', '#07110d'],
  ['error', '#b3130b', '#ff9a8f'],
  ['warning', '#6f4400', '#ffc56b'],
  ['focus', '#0b57a4', '#ffd84d'],
] as const;

/** The colours as custom properties, each the host's where it has set it. */
const coloursAs = (value: (light: string, dark: string) => string): string =>
  colours
    .map(([name, light, dark]) => `--_${name}:var(--maat-color-${name},${value(light, dark)});`)
    .join('');

const light = /* @__PURE__ */ coloursAs((onLight) => onLight);
const both = /* @__PURE__ */ coloursAs((onLight, onDark) => `light-dark(${onLight},${onDark})`);

/**
 * The design tokens. A host sets `--maat-…` on the element or anywhere above it; what it does not set
 * has the value here, light or dark as the page's `color-scheme` says.
 */
export const tokens: CSSResultGroup = [
  /* @__PURE__ */ unsafeCSS(
    `:host{${both}}@supports not (color:light-dark(#000,#fff)){:host{${light}}}`,
  ),
  css`
    :host {
      --_font: var(--maat-font-family, system-ui, 'Segoe UI', Roboto, Arial, sans-serif);
      --_size: var(--maat-font-size, 1.0625rem);
      --_space: var(--maat-space, 1rem);
      --_radius: var(--maat-radius, 4px);
      --_measure: var(--maat-measure, 44rem);
    }
  `,
];
