#!/usr/bin/env node
import { exit } from './command/command.js';
import { main } from './main.js';
import { versionIn } from './version.js';

// Whoever reads the output has gone, as `head` does: there is nothing more to say.
process.stdout.on('error', () => {
  process.exit(exit.cannotRun);
});

process.exitCode = await main(process.argv.slice(2), {
  version: versionIn(new URL('../package.json', import.meta.url)),
  script: new URL('./worker.js', import.meta.url),
});
// What still waits for standard input would keep the process from ending.
process.stdin.unref?.();
