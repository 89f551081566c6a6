// Checks the types of the example, templates included, by Angular's own checker; and that it refuses
// each line that test/refused.ts marks, and no other.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatDiagnostics, performCompilation, readConfiguration } from '@angular/compiler-cli';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const refused = here('refused.ts');

const { rootNames, options, errors } = readConfiguration(here('tsconfig.json'));
const { diagnostics } = performCompilation({ rootNames, options });

const lineOf = ({ file, start }) => file.getLineAndCharacterOfPosition(start).line + 1;
const found = [...errors, ...diagnostics];
const marked = readFileSync(refused, 'utf8')
  .split('\n')
  .flatMap((line, index) => (line.includes('<!-- refused:') ? [index + 1] : []));
const unexpected = found.filter(
  (each) => each.file?.fileName !== refused || !marked.includes(lineOf(each)),
);
const passed = marked.filter((line) => !found.some((each) => each.file && lineOf(each) === line));

if (unexpected.length > 0) process.stderr.write(formatDiagnostics(unexpected));
for (const line of passed) process.stderr.write(`test/refused.ts:${line} is not refused.\n`);
process.exitCode = unexpected.length + passed.length > 0 ? 1 : 0;
