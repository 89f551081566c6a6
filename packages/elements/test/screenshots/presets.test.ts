// In a page of its own: pictures are taken of it.
import { compact, highContrast, maat, middleVale } from '@maat/elements/style-theme';
import type { StyleTokens } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

/** Only pictures of Chromium are kept. */
const isChromium = navigator.userAgent.includes('Chrome/');
const presets = [maat, highContrast, middleVale, compact];
const names = presets.flatMap(({ id }) => [`${id}-light`, `${id}-dark`]);

interface Verdict {
  readonly isSame: boolean;
  readonly why: string;
}

/** Whether a preset, with these tokens changed, looks as it is kept. */
function screenshot(theme: string, scheme: string, tokens?: StyleTokens): Promise<Verdict> {
  const { href: url } = new URL('./page.html', import.meta.url);
  const [name, query] = [`${theme}-${scheme}`, { theme, tokens }];
  return executeServerCommand('maat-screenshot', { name, url, query, scheme, differs: !!tokens });
}

/** What nobody may change without a picture telling. */
const changes: readonly StyleTokens[] = [
  { space: '1.0625rem' },
  { 'color-action': '#0b4f6b' },
  { 'color-background': '#f0f0f0' },
  { radius: '16px', 'focus-width': '8px' },
  { 'line-height': 1.55 },
];

describe('the pictures of the presets', () => {
  for (const name of isChromium ? names : []) {
    it(`show what ${name} looks like`, async () => {
      const [, theme = '', scheme = ''] = /^(.+)-(\w+)$/.exec(name) ?? [];
      const { isSame, why } = await screenshot(theme, scheme);
      expect(isSame, why).to.equal(true);
    });
  }

  for (const tokens of isChromium ? changes : []) {
    it(`tell apart what differs in ${Object.keys(tokens).join(' and ')}`, async () => {
      const { isSame, why } = await screenshot('maat', 'light', tokens);
      expect(isSame, why).to.equal(false);
    });
  }

  it('are kept, one light and one dark', async () => {
    for (const name of names) {
      const picture = await fetch(new URL(`./baseline/${name}.png`, import.meta.url));
      expect(picture.ok, name).to.equal(true);
    }
  });
});
