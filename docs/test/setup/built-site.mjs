// Builds the site once for all tests. MAAT_DOCS_BUILT=1 takes the one that is there.
import { join } from 'node:path';
import { quietly } from '../../../scripts/pnpm.mjs';
import { root } from '../../site/repository.mjs';

export async function setup() {
  if (process.env['MAAT_DOCS_BUILT'] === '1') return;
  const program = join(root, 'docs/node_modules/vitepress/bin/vitepress.js');
  const code = await quietly(process.execPath, [program, 'build'], { cwd: join(root, 'docs') });
  if (code !== 0) throw new Error('The site cannot be built: see above');
}
