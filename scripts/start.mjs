// `npm start`: installs and builds what the portal needs, if that has changed, and starts it.
//
// PORT, MAAT_DATA (its folder) and DATABASE_URL (a PostgreSQL instead of that folder) are the
// portal's own: see examples/portal.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { quietPnpm, root } from './pnpm.mjs';
import { digestOf, isCurrent, remember } from './stamp.mjs';
import { startSteps } from './start-steps.mjs';

const oldestNode = [20, 19];

const say = (text) => console.log(`maat: ${text}`);

refuseOldNode();
for (const [name, step] of Object.entries(startSteps)) await once(name, step);
await start();

/** Does a step, unless it was done with the same input and what it made is still as it was. */
async function once(name, { doing, inputs, outputs, made, args }) {
  if (isCurrent(name, inputs, outputs) && made.every((path) => existsSync(join(root, path))))
    return;
  say(doing);
  // Read before, so that what changes meanwhile is seen the next time.
  const before = digestOf(inputs);
  const code = await quietPnpm(args);
  if (code !== 0) {
    say(`could not ${name}: see above`);
    process.exit(code);
  }
  remember(name, before, outputs);
}

/** Runs the server in this process: signals, exit code and output are its own. */
async function start() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'examples/portal/package.json'), 'utf8'));
  const server = join(root, 'examples/portal', scripts.start.replace(/^node /, ''));
  process.argv[1] = server;
  await import(pathToFileURL(server).href);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  say(`needs Node ${oldestNode.join('.')} or later; this is ${process.versions.node}`);
  process.exit(1);
}
