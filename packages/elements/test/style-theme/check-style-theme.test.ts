import { type Issue, messageFor } from '@maat/core';
import {
  checkStyleTheme,
  compact,
  highContrast,
  maat,
  middleVale,
  styleThemeCss,
} from '@maat/elements/style-theme';
import { type StyleTokens, styleThemeJsonSchema } from '@maat/schema';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { colours } from '../../src/style/colours.js';

const presets = [maat, highContrast, middleVale, compact];

/** The tokens after the first suggestion among their issues was followed; undefined where there is none. */
function mended(tokens: StyleTokens, issues: readonly Issue[]): StyleTokens | undefined {
  const { params, pointer } = issues.find((issue) => issue.params['suggestion']) ?? {};
  if (params === undefined || pointer === undefined) return undefined;
  const [name, scheme] = [params['colour'] as keyof StyleTokens, String(params['scheme'])];
  const before = tokens[name] ?? maat.tokens[name];
  const both = typeof before === 'object' ? before : { light: before, dark: before };
  return { ...tokens, [name]: { ...both, [scheme]: params['suggestion'] } };
}

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const token = fc.oneof(hex, fc.record({ light: hex, dark: hex }));
const names = colours.map(([name]) => `color-${name}`);

describe('checkStyleTheme', () => {
  for (const preset of presets) {
    it(`finds nothing wrong with the preset '${preset.id}'`, () => {
      const level = preset === highContrast ? 'AAA' : 'AA';
      expect(checkStyleTheme(preset, { level })).to.deep.equal([]);
    });
  }

  it('names the pair, what it has and needs, where it is said, and what would do', () => {
    const tokens = { 'color-quiet': { light: '#888888', dark: '#b8c0c8' } };
    const issues = checkStyleTheme({ ...maat, tokens });
    expect(issues.map(({ params }) => params['against'])).to.deep.equal([
      'color-background',
      'color-raised',
    ]);
    expect(issues[0]).to.deep.equal({
      code: 'style.contrast',
      severity: 'error',
      pointer: '/tokens/color-quiet/light',
      params: {
        colour: 'color-quiet',
        against: 'color-background',
        scheme: 'light',
        ratio: 3.54,
        needed: 4.5,
        suggestion: issues[0]?.params['suggestion'],
      },
    });
    expect(messageFor(issues[0] as never, {})).to.match(
      /^‘color-quiet’ on or beside ‘color-background’ has a contrast of 3\.54:1 on light pages, and needs 4\.5:1; #[0-9a-f]{6} would do$/,
    );
  });

  it('takes tokens alone, and points into them', () => {
    const [issue] = checkStyleTheme({ 'color-error': '#ff8080' });
    expect(issue?.pointer).to.equal('/color-error');
    expect(checkStyleTheme({ 'color-error': 'red' })[0]?.pointer).to.match(/^\/color-error/);
    expect(checkStyleTheme({})).to.deep.equal([]);
  });

  it('counts what is left out as the form has it', () => {
    const [issue] = checkStyleTheme({ 'color-background': '#333333' });
    expect(issue?.params).to.include({ colour: 'color-text', against: 'color-background' });
  });

  it('computes contrast as WCAG 2.2 defines it', () => {
    const ratio = (text: string, background: string) =>
      checkStyleTheme(
        { 'color-text': text, 'color-background': background },
        { level: 'AAA' },
      ).find(
        ({ params }) =>
          params['colour'] === 'color-text' && params['against'] === 'color-background',
      )?.params['ratio'];
    expect(ratio('#ffffff', '#ffffff')).to.equal(1);
    expect(ratio('#777777', '#ffffff')).to.equal(4.47); // 4.478…, as published widely
    expect(ratio('#595959', '#ffffff')).to.equal(undefined); // 7.004
    expect(ratio('#ff0000', '#ffffff')).to.equal(3.99);
    for (const white of [
      'rgb(255 255 255)',
      'rgb(100%, 100%, 100%)',
      'hsl(0 0% 100%)',
      'oklch(1 0 0)',
    ])
      expect(ratio('#777777', white), white).to.equal(4.47);
  });

  it('tells what is written like a colour and is none', () => {
    const issues = checkStyleTheme({ 'color-text': { light: '#000', dark: 'rgb(1deg 2 3)' } });
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'style.not-a-colour /color-text/dark',
    ]);
  });

  it('takes for a colour what the browser takes for one', () => {
    const { pattern } = (styleThemeJsonSchema['$defs'] as Record<string, { pattern: string }>)[
      'one-colour'
    ] ?? { pattern: '' };
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(pattern)), (text) => {
        const isNone = checkStyleTheme({ 'color-line': text }).some(
          ({ code }) => code === 'style.not-a-colour',
        );
        expect(isNone, text).to.equal(!CSS.supports('color', text));
      }),
      { numRuns: 2000 },
    );
  });

  it('tells of unknown input what it is not', () => {
    for (const given of [null, 7, [], { tokens: 7 }, { schema: 'x' }, { 'color-text': 7 }]) {
      const [issue] = checkStyleTheme(given);
      expect(issue?.code, JSON.stringify(given)).to.match(/^structure\./);
    }
  });

  it('makes suggestions that mend what they are made for, and lead to a theme that passes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), token), (given) => {
        let tokens: StyleTokens = given;
        let left = checkStyleTheme(tokens);
        for (let round = 0; round < 40; round += 1) {
          const next = mended(tokens, left);
          if (next === undefined) break;
          const fewer = checkStyleTheme(next);
          expect(fewer.length).to.be.lessThan(left.length);
          [tokens, left] = [next, fewer];
        }
        expect(left.filter(({ params }) => params['suggestion'])).to.deep.equal([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('styleThemeCss', () => {
  it('makes a style sheet of the tokens and nothing else', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), token), (tokens) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(styleThemeCss({ ...maat, tokens }, 'x-y'));
        const [rule, ...others] = [...sheet.cssRules];
        const { style, selectorText } = rule as CSSStyleRule;
        expect(selectorText).to.equal('x-y');
        expect([...style].sort()).to.deep.equal(
          Object.keys(tokens)
            .map((name) => `--maat-${name}`)
            .sort(),
        );
        for (const other of others) expect(other).to.be.instanceOf(CSSSupportsRule);
      }),
    );
  });

  it('refuses what is no style theme, and what is more than a selector', () => {
    const tokens = { 'color-text': '#000;} body { color: red' };
    expect(() => styleThemeCss({ ...maat, tokens })).to.throw(TypeError, 'structure.');
    for (const selector of ['', 'a{} b', 'a;', '</style><i', '@media print', 'a/*'])
      expect(() => styleThemeCss(maat, selector), selector).to.throw(TypeError, 'selector');
  });
});
