import { asking } from './vector.mjs';

/** Whole documents, as they are read in a browser, where there are no files. */
const of = (says, tokens, ...issues) => {
  const theme = { schema: 'urn:maat:schema:style-theme:1', id: 'ours', version: '1.0.0', title: 'Ours' };
  return asking({ ask: 'contrast', kind: 'style-theme', document: { is: { ...theme, tokens } } })(says, [], ...issues);
};
const light = (colour) => ({ light: colour, dark: '#ffffff' });

/** What of the colours of a style theme can be read on one another. Ratios are those of WCAG 2.2. */
export const contrasts = [
  of('the form as it comes', {}),
  of('black on white, and white on black', { 'color-text': { light: '#000', dark: '#fff' } }),
  of('grey words of 4.48 to 1 on white', { 'color-quiet': light('#777777') }, 'style.contrast /tokens/color-quiet/light'),
  of('grey words of 4.54 to 1 on white, and 4.1 to 1 on what is raised', { 'color-quiet': light('#767676') }, 'style.contrast /tokens/color-quiet/light'),
  of('grey words of 7 to 1 on white', { 'color-quiet': light('#595959') }),
  of('a colour of errors that is seen on dark pages alone', { 'color-error': '#ff9a8f' }, 'style.contrast /tokens/color-error'),
  of('what is written like a colour and is none', { 'color-text': { light: '#000', dark: 'rgb(1deg 2 3)' } }, 'style.not-a-colour /tokens/color-text/dark'),
  of('the shape is told first', { 'color-text': 'black' }, 'structure.pattern /tokens/color-text'),
];
