// Writes what is no module of ours: the presets as plain JSON, from the built one, the style sheet for
// GOV.UK, and the types for templates of frameworks, which only those who have the framework can compile.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compact, highContrast, maat, middleVale } from '../dist/style-theme.js';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

mkdirSync(here('dist/style-themes'), { recursive: true });
for (const theme of [maat, highContrast, middleVale, compact]) {
  writeFileSync(here(`dist/style-themes/${theme.id}.json`), `${JSON.stringify(theme, null, 2)}\n`);
}
copyFileSync(here('src/govuk-frontend.css'), here('dist/govuk-frontend.css'));

const nothing = '// Types only.\nexport {};\n';
for (const framework of ['jsx', 'svelte', 'vue']) {
  copyFileSync(here(`frameworks/${framework}.d.ts`), here(`dist/${framework}.d.ts`));
  writeFileSync(here(`dist/${framework}.js`), nothing);
}
