import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.mjs';
import { cellOf, tableOf } from './table.mjs';

const presets = ['maat', 'high-contrast', 'middle-vale', 'compact'];

/** The page of the style tokens: what each is for, and what each preset makes of it. */
export function tokensPage() {
  const { properties } = readJson('packages/schema/dist/schemas/style-theme.schema.json');
  const themes = presets.map((name) =>
    readJson(`packages/elements/dist/style-themes/${name}.json`),
  );
  const tokens = Object.entries(properties.tokens.properties);
  const rows = tokens.map(([name, { description = '' }]) => [
    `\`${name}\``,
    cellOf(description),
    `\`--maat-${name}\``,
  ]);
  return [
    '# Style tokens',
    'The design tokens of a [style theme](../looks.md#a-style-theme), and the custom property that each of them sets. What a token may be stands in [the schema](schemas/style-theme.md).',
    tableOf(['token', 'what it is', 'custom property'], rows),
    ...themes.flatMap(presetLines),
    '',
  ].join('\n\n');
}

function presetLines({ id, title, tokens }) {
  const rows = Object.entries(tokens).map(([name, value]) =>
    typeof value === 'object'
      ? [`\`${name}\``, `\`${value.light}\``, `\`${value.dark}\``]
      : [`\`${name}\``, `\`${value}\``, ''],
  );
  const from = `From \`@maat/elements/style-themes/${id}.json\`.`;
  return [`## The preset ${title}`, from, tableOf(['token', 'light', 'dark'], rows)];
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
