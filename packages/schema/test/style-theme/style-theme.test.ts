import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StyleTheme, styleThemeJsonSchema, styleThemeSchemaId } from '../../src/index.js';

const takes = new Ajv2020({ strictTypes: false }).compile(styleThemeJsonSchema);

const theme = (tokens: object) => ({
  schema: styleThemeSchemaId,
  id: 'brand',
  version: '1.0.0',
  title: 'A brand',
  tokens,
});

describe('a style theme', () => {
  it.each([
    '#0b6b4f',
    '#FFF',
    'rgb(11 107 79)',
    'rgb(11, 107, 79)',
    'rgb(4% 42% 31%)',
    'hsl(163 81% 23%)',
    'hsl(-163deg, 81%, 23%)',
    'oklch(0.47 0.1 165)',
    'oklch(47.5% .1 165)',
  ])('takes the colour %s', (colour) => {
    expect(takes(theme({ 'color-text': colour }))).toBe(true);
    expect(takes(theme({ 'color-text': { light: colour, dark: '#fff' } }))).toBe(true);
  });

  it.each([
    '#12',
    '#0b6b4f80',
    'red',
    'transparent',
    'rgb(1 2 3 / 50%)',
    'var(--x)',
    'url(//x)',
    '#fff;color:red',
    '#fff}body{color:red',
    'rgb(1 2 3);x:1)',
    '#fff\n',
  ])('refuses the colour %j', (colour) => {
    expect(takes(theme({ 'color-text': colour }))).toBe(false);
    expect(takes(theme({ 'color-text': { light: '#fff', dark: colour } }))).toBe(false);
  });

  it.each([
    ['font-family', "Inter, 'Segoe UI', sans-serif"],
    ['font-family', 'inherit'],
    ['heading-font-family', "'Source Serif 4', serif"],
    ['font-size', '1.125rem'],
    ['font-size', 'inherit'],
    ['line-height', 1.5],
    ['line-height', 'inherit'],
    ['space', '0.75rem'],
    ['radius', '0'],
    ['measure', '70ch'],
    ['measure', 'none'],
    ['focus-width', '4px'],
  ])('takes for %s: %s', (token, value) => {
    expect(takes(theme({ [token]: value }))).toBe(true);
  });

  it.each([
    ['font-family', "Inter'; color: red"],
    ['font-family', 'url(x)'],
    ['font-family', "'a\\27 '"],
    ['font-size', 'calc(1px)'],
    ['line-height', 0.5],
    ['line-height', '1.5'],
    ['space', '-1rem'],
    ['space', '1'],
    ['measure', '100vw'],
    ['other', '1rem'],
  ])('refuses for %s: %s', (token, value) => {
    expect(takes(theme({ [token]: value }))).toBe(false);
  });

  it('takes no text with which other CSS could be brought along', () => {
    const anywhere = fc
      .tuple(
        fc.constantFrom('#fff', 'rgb(1 2 3)', 'Inter', '1rem', "'A'", ''),
        fc.constantFrom(';', '{', '}', '\\', '"', '/*', '<', '@', '\n', '!', 'url(', 'var('),
        fc.string(),
      )
      .chain(([start, bad, end]) => fc.constantFrom(start + bad + end, bad + start, end + bad));
    const tokens = Object.keys(
      (styleThemeJsonSchema['properties'] as { tokens: { properties: object } }).tokens.properties,
    );
    fc.assert(
      fc.property(fc.constantFrom(...tokens), anywhere, (token, value) => {
        expect(takes(theme({ [token]: value }))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('has a type that agrees with its schema', () => {
    let tokens: StyleTheme['tokens'] = {
      'color-text': { light: '#000', dark: '#fff' },
      space: '0',
    };
    expect(takes(theme(tokens))).toBe(true);
    // @ts-expect-error a colour for light pages only
    tokens = { 'color-text': { light: '#000' } };
    expect(takes(theme(tokens))).toBe(false);
    // @ts-expect-error a token that there is not
    tokens = { 'color-brand': '#000' };
    expect(takes(theme(tokens))).toBe(false);
    // @ts-expect-error a line height with a unit
    tokens = { 'line-height': '2em' };
    expect(takes(theme(tokens))).toBe(false);
  });
});
