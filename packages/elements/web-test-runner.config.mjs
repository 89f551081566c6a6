import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { jsonReporter, launchers } from '../../scripts/web-test-runner.mjs';
import { accessibleFocus } from './scripts/accessible-focus.mjs';
import { draftServer } from './scripts/draft-server.mjs';
import { heldBack } from './scripts/held-back.mjs';
import { longConnections } from './scripts/long-connections.mjs';
import { plainFormServer } from './scripts/plain-form-server.mjs';
import { screenshots } from './scripts/screenshots.mjs';
import { serverRendering } from './scripts/server-rendering.mjs';
import { storageQuota } from './scripts/storage-quota.mjs';
import { strictPages } from './scripts/strict-pages.mjs';
import { testPages } from './scripts/test-pages.mjs';
import { userInput } from './scripts/user-input.mjs';
import { walks } from './scripts/walks.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const report = process.env.MAAT_REPORT;

export default {
  rootDir: here('../..'),
  files: await testPages(here('test'), process.env.MAAT_FILES?.split(',').map(here)),
  middleware: [plainFormServer(), strictPages, draftServer()],
  nodeResolve: { exportConditions: ['production'] },
  browsers: launchers(),
  // WebKit opens one page after the other, so none waits for another to end.
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: here('tsconfig.json') }),
    longConnections(),
    userInput(),
    heldBack(),
    accessibleFocus(),
    walks(),
    screenshots(),
    serverRendering(),
    storageQuota(),
  ],
  staticLogging: !process.stdout.isTTY,
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    ...(report ? [jsonReporter(report)] : []),
  ],
};
