// Writes a copy of each published schema into `published`, once built: `pnpm --filter @maat/schema freeze`.
// What has been released keeps its shape: a new shape needs a new id. See docs/versions.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { changesOf, schemas } from './freeze/frozen.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const isReleased = version !== '0.0.0';

for (const each of schemas) {
  const changes = existsSync(each.file) ? changesOf(each) : [];
  if (isReleased && changes.length > 0) {
    console.error(`${each.id} was released and has another shape now, at ${changes.join(', ')}.
Give the new shape the next id, and leave this one as it is: docs/versions.md says how.`);
    process.exitCode = 1;
  } else writeFileSync(each.file, `${JSON.stringify(each.schema, null, 1)}\n`);
}
