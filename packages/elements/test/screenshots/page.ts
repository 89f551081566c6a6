import '@maat/elements/register';
import { compact, highContrast, maat, middleVale, styleThemeCss } from '@maat/elements/style-theme';
import type { StyleTheme, StyleTokens, Tool } from '@maat/schema';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';

const presets: readonly StyleTheme[] = [maat, highContrast, middleVale, compact];

/** One section with what most sections have: a text area, a list to choose from, an error, a button. */
const tool: Tool = {
  ...allKinds,
  sections: allKinds.sections.slice(1, 2).map((section) => ({
    ...section,
    guidance: [{ text: 'Read the record before you answer.' }],
    questions: section.questions.filter(({ id }) => ['story', 'agency'].includes(id)),
  })),
  roles: {},
};

/** What is shown: a preset by its id, and tokens that are changed in it. */
interface Query {
  readonly theme: string;
  readonly tokens?: StyleTokens;
}

/** The fonts of the preset would be others on each machine. */
function themeOf({ theme, tokens }: Query): StyleTheme {
  const preset = presets.find(({ id }) => id === theme);
  if (preset === undefined) throw new Error('There is no such preset.');
  const family = { 'font-family': 'Screenshot', 'heading-font-family': 'Screenshot' };
  return { ...preset, tokens: { ...preset.tokens, ...family, ...tokens } };
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
await Promise.all(['', 'bold '].map((weight) => document.fonts.load(`${weight}16px Screenshot`)));

/** Shows a form in a style theme. What the driver of the browser calls. */
async function show(query: Query): Promise<void> {
  sheet.replaceSync(styleThemeCss(themeOf(query)));
  const form = document.createElement('maat-audit-form');
  const answers = { agency: { state: 'answered', value: 'health' } } as const;
  Object.assign(form, { tool, audit: auditOf(tool, answers) });
  document.body.replaceChildren(form);
  await form.updateComplete;
  form.focusField('/answers/story');
  form.showErrors();
  await form.updateComplete;
}

Object.assign(globalThis, { show });
