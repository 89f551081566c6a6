// `pnpm --filter @maat/bench bench:page`: writes what was measured into the page that tells of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { pageFile, pageWith, resultFiles } from './page.mjs';

const root = new URL('../../../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

const [peers, budgets] = [resultFiles.peers, resultFiles.budgets].map((file) =>
  JSON.parse(read(file)),
);
writeFileSync(new URL(pageFile, root), pageWith(read(pageFile), { peers, budgets }));
