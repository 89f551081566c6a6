import { type CSSResultGroup, css, unsafeCSS } from 'lit';
import { colours } from './colours.js';

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
