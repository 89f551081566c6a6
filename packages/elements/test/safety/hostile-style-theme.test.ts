import { validateStyleTheme } from '@maat/core';
import { checkStyleTheme, styleThemeCss } from '@maat/elements/style-theme';
import { type StyleTheme, styleThemeSchemaId } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { hostileValues, largeValues } from './hostile-values.js';

const hostileCss = [
  'url(https://example.org/x.png)',
  'expression(alert(1))',
  'red;}body{display:none}',
  '</style><script>alert(1)</script>',
  '#fff/*',
  'rgb(0 0 0',
  '#fff\n',
  `#${'f'.repeat(1_000_000)}`,
];

const named = { schema: styleThemeSchemaId, id: 'hostile', version: '1.0.0', title: 'Hostile' };
const values = [
  ...hostileValues,
  ...largeValues,
  ...hostileCss.map((text) => [`CSS ${text.slice(0, 24)}`, (): unknown => text] as const),
];

/** The texts that a style sheet comes to, held against all that it may say. */
function expectTokensOnly(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const rules = [...sheet.cssRules].flatMap((rule) =>
    rule instanceof CSSSupportsRule ? [...rule.cssRules] : [rule],
  );
  for (const rule of rules) {
    expect(rule).to.be.instanceOf(CSSStyleRule);
    const { selectorText, style } = rule as CSSStyleRule;
    expect(selectorText).to.equal(':root');
    expect([...style].every((name) => name.startsWith('--maat-'))).to.equal(true);
  }
}

const puts: Readonly<Record<string, (value: unknown) => unknown>> = {
  'for a style theme': (value) => value,
  'for tokens': (tokens) => ({ ...named, tokens }),
  'for a colour': (value) => ({ ...named, tokens: { 'color-text': value } }),
  'for a typeface': (value) => ({ ...named, tokens: { 'font-family': value } }),
  'for a token that is none': (value) => ({ ...named, tokens: { 'background-image': value } }),
};

for (const [place, put] of Object.entries(puts)) {
  it(`tells of whatever is hostile ${place}, and writes no CSS of it`, () => {
    for (const [name, make] of values) {
      const codes = checkStyleTheme(put(make())).map(({ code }) => code);
      const validation = validateStyleTheme(put(make()));
      if (!validation.ok) {
        // Tokens can stand alone, and none at all are tokens too.
        const areTokens = validateStyleTheme({ ...named, tokens: put(make()) }).ok;
        expect(codes.length, name).to.be.within(areTokens ? 0 : 1, 200);
        expect(() => styleThemeCss(put(make()) as StyleTheme), name).to.throw(TypeError);
      } else expectTokensOnly(styleThemeCss(put(make()) as StyleTheme));
    }
  });
}

it('writes what it has checked, though a getter gives something else each time', () => {
  for (let honest = 0; honest < 40; honest += 1) {
    let asked = 0;
    const tokens = Object.defineProperty({}, 'color-text', {
      enumerable: true,
      get: () => {
        asked += 1;
        return asked > honest ? 'red;} body{display:none' : '#000';
      },
    });
    try {
      expectTokensOnly(styleThemeCss({ ...named, tokens } as StyleTheme));
    } catch (error) {
      expect(error).to.be.instanceOf(TypeError);
    }
    asked = 0;
    expect(() => checkStyleTheme({ ...named, tokens })).not.to.throw();
  }
});
