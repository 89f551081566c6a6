// Writes the conformance vectors, once built: `pnpm --filter @maat/schema vectors`. What each expects is
// stated in scripts/vectors by hand, from the schemas and the docs; no engine is asked.
import { writeFileSync } from 'node:fs';
import { vectorFiles } from './vectors/files.mjs';

for (const { file, text } of vectorFiles) writeFileSync(file, text);
