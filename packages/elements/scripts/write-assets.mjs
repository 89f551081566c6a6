// Writes what is no module of ours: the presets as plain JSON, from the built one, the style sheets for
// GOV.UK and for forms without scripts, and the types for templates of frameworks, which only those who have the framework can compile.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { htmlStyle } from '../dist/style/html-style.js';
import { compact, highContrast, maat, middleVale } from '../dist/style-theme.js';
import { scopedStyle } from './scoped-style.mjs';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

mkdirSync(here('dist/style-themes'), { recursive: true });
for (const theme of [maat, highContrast, middleVale, compact]) {
  writeFileSync(here(`dist/style-themes/${theme.id}.json`), `${JSON.stringify(theme, null, 2)}\n`);
}
copyFileSync(here('src/govuk-frontend.css'), here('dist/govuk-frontend.css'));
writeFileSync(here('dist/html.css'), scopedStyle(htmlStyle, '.maat-html'));

const nothing = '// Types only.\nexport {};\n';
for (const framework of ['jsx', 'svelte', 'vue']) {
  copyFileSync(here(`frameworks/${framework}.d.ts`), here(`dist/${framework}.d.ts`));
  writeFileSync(here(`dist/${framework}.js`), nothing);
}
