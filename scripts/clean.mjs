// Removes what the builds made, so that nothing of a deleted source file stays behind.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { workspacePackages } from './packages.mjs';
import { root } from './pnpm.mjs';

for (const path of workspacePackages()) {
  rmSync(join(root, path, 'dist'), { recursive: true, force: true });
}
