import type { StyleTheme } from '@maat/schema';
import { readStyleTheme } from './read-style-theme.js';
import { colourIn } from './resolve.js';

/** What could end a selector, or the element that a style sheet stands in. */
const unsafe = /[{};@<\\]|\/\*/;

/**
 * The style sheet of a style theme, for a page to serve: it sets the custom properties of the tokens.
 *
 * @param theme The style theme. Its contrast is for `checkStyleTheme` to tell.
 * @param selector What they are set on. Default: the whole page. `maat-audit-form` is the form alone.
 * @returns CSS that holds nothing but the tokens.
 * @throws TypeError Where it is no style theme by its schema, or the selector is more than one.
 */
export function styleThemeCss(theme: StyleTheme, selector = ':root'): string {
  const checked = readStyleTheme(theme);
  if (!checked.ok) {
    const faults = checked.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', ');
    throw new TypeError(`This is no style theme: ${faults}`);
  }
  if (selector.trim() === '' || unsafe.test(selector)) throw new TypeError('This is no selector');
  const tokens = Object.entries(checked.value.tokens);
  const both = tokens.filter(([, value]) => typeof value === 'object');
  const rule = rules(
    selector,
    tokens.map(([name, value]) => [name, plain(value)]),
  );
  if (both.length === 0) return rule;
  const byScheme = both.map(([name, value]) => [name, lightDark(value)] as const);
  return `${rule}@supports (color: light-dark(#000, #fff)) {\n${rules(selector, byScheme)}}\n`;
}

type Value = NonNullable<StyleTheme['tokens'][keyof StyleTheme['tokens']]>;

/** What browsers without `light-dark()` are given. `inherit` is a token set to nothing: see layout.ts. */
function plain(value: Value): string {
  if (typeof value === 'object') return value.light;
  return value === 'inherit' ? '' : String(value);
}

function lightDark(value: Value): string {
  const [light, dark] = [colourIn(value as never, 'light'), colourIn(value as never, 'dark')];
  return `light-dark(${light}, ${dark})`;
}

function rules(selector: string, tokens: readonly (readonly [name: string, value: string])[]) {
  const lines = tokens.map(([name, value]) => `  --maat-${name}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}
