// Writes the presets as plain JSON, from the built module: dist/style-themes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compact, highContrast, maat, middleVale } from '../dist/style-theme.js';

const folder = new URL('../dist/style-themes/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const theme of [maat, highContrast, middleVale, compact]) {
  const file = fileURLToPath(new URL(`${theme.id}.json`, folder));
  writeFileSync(file, `${JSON.stringify(theme, null, 2)}\n`);
}
