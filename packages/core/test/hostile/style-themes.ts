import { type StyleTheme, styleThemeSchemaId } from '@maat/schema';
import { badTexts, notJson, own, prototypeNames, tooDeep, tooLarge } from './values.js';

/** A hostile style theme, and the code that it is told by; without one it is harmless and says nothing. */
export interface HostileStyleTheme {
  readonly name: string;
  readonly make: () => unknown;
  readonly code?: string;
}

const theme: StyleTheme = {
  schema: styleThemeSchemaId,
  id: 'hostile',
  version: '1.0.0',
  title: 'Hostile',
  tokens: {},
};
const withTokens = (tokens: unknown) => ({ ...theme, tokens });

/** CSS, or markup, that would do more than a token does if it got into a style sheet. */
const hostileCss: readonly string[] = [
  'url(https://example.org/x.png)',
  'url("javascript:alert(1)")',
  'image-set("x.png" 1x)',
  'expression(alert(1))',
  'var(--maat-color-text)',
  'env(x)',
  'attr(value)',
  'calc(1px + 1px)',
  'red;}body{display:none}',
  '#fff;}',
  '#fff}@import "x";',
  '#fff; --x: 1',
  '#fff/*',
  '#fff<!--',
  '</style><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '@import url(x)',
  "'unclosed",
  '#fff !important',
  '\\66 ff',
  'rgb(0 0 0 / 0)',
  'rgb(0 0 0',
  'rgb(1e9 0 0)',
  '#fff\n',
  '\u202e#fff',
  '\u{ff03}fff',
  '',
  ' ',
  `#${'f'.repeat(1_000_000)}`,
  `rgb(${'0 '.repeat(100_000)})`,
  `${'a '.repeat(100_000)}!`,
];

/** Tokens that take a text, and what is said of one that they do not take. */
const texts = [
  'color-text',
  'font-family',
  'heading-font-family',
  'font-size',
  'space',
  'measure',
] as const;

const css = texts.flatMap((token) =>
  hostileCss.map((text, index) => ({
    name: `CSS ${index}, ${JSON.stringify(text.slice(0, 24))}, for ${token}`,
    make: () => withTokens({ [token]: text }),
    code: 'structure.pattern',
  })),
);

const lightAndDark = hostileCss.map((text, index) => ({
  name: `CSS ${index}, ${JSON.stringify(text.slice(0, 24))}, for dark pages`,
  make: () => withTokens({ 'color-text': { light: '#000', dark: text } }),
  code: 'structure.pattern',
}));

const heights = [...hostileCss, Number.MAX_VALUE, -1, 0.99, 3.01, null].map((value, index) => ({
  name: `height ${index}, ${String(value).slice(0, 24)}, of lines`,
  make: () => withTokens({ 'line-height': value }),
  code: 'structure.not-allowed',
}));

const characters = badTexts.map(({ name, make }) => ({
  name: `${name} for a token`,
  make: () => withTokens({ 'font-family': make() }),
  code: 'structure.bad-character',
}));

const controls = ['\u0007', '\u001b[31m', '\u007f', '\u0085', '\r\n', '\t'].map((text) => ({
  name: `the control characters ${JSON.stringify(text)} in a typeface`,
  make: () => withTokens({ 'font-family': `Arial${text}` }),
  code: 'structure.pattern',
}));

const types = [7, true, null, [], ['#fff']].map((value) => ({
  name: `${JSON.stringify(value)} for a colour`,
  make: () => withTokens({ 'color-text': value }),
  code: 'structure.type',
}));

const names = [
  ...[...prototypeNames, '--x', 'color-text;', 'colour-text', 'Color-Text'].map((name) => ({
    name: `the token ${name}`,
    make: () => withTokens(own(name, '#fff')),
    code: 'structure.unknown-member',
  })),
  ...prototypeNames.map((name) => ({
    name: `${name} in a colour`,
    make: () => withTokens({ 'color-text': { ...own(name, '#000'), light: '#fff', dark: '#fff' } }),
    code: 'structure.unknown-member',
  })),
];

const places = [
  ['the style theme', (value: unknown) => value],
  ['its tokens', withTokens],
  ['a token', (value: unknown) => withTokens({ 'color-text': value })],
] as const;

const unreadable = places.flatMap(([place, put]) => [
  ...notJson.map(({ name, make }) => ({
    name: `${name} for ${place}`,
    make: () => put(make()),
    code: 'structure.not-json',
  })),
  ...tooDeep.map(({ name, make }) => ({
    name: `${name} for ${place}`,
    make: () => put(make()),
    code: 'structure.too-deep',
  })),
]);

const large = tooLarge.map(({ name, make }) => ({
  name: `${name} for tokens`,
  make: () => withTokens(make()),
  code: 'structure.too-large',
}));

/** Hostile style themes: none may end in an exception, and none but the last may pass. */
export const styleThemes: readonly HostileStyleTheme[] = [
  ...css,
  ...lightAndDark,
  ...heights,
  ...characters,
  ...controls,
  ...types,
  ...names,
  ...unreadable.map(({ name, ...others }) => ({ ...others, name: `${name}, a style theme` })),
  ...large,
  // Its title never gets into a style sheet, and is text wherever it is shown.
  { name: 'markup for the title', make: () => ({ ...theme, title: '</style><script>' }) },
];
