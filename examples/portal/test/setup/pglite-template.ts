import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openPglite } from '../../src/database/pglite.js';
import { wantedDatabases } from './databases.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with an empty database, or '' where the tests do without. */
    pgliteTemplate: string;
  }
}

/** Makes an empty database once: a copy of it is there ten times sooner than a new one. */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  if (wantedDatabases()?.includes('pglite') === false) {
    project.provide('pgliteTemplate', '');
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'maat-pglite-'));
  const database = await openPglite(folder);
  await database.close();
  project.provide('pgliteTemplate', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
