import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from '../browser/chromium.js';

/** A Chromium with a profile that outlives it: it can be killed, and started again on the same one. */
export class KilledBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'maat-profile-'));
  #process: ChildProcess | undefined;

  async start(): Promise<Browser> {
    // What a dead browser leaves: its lock, and the port that it listened on.
    for (const name of readdirSync(this.#profile)) {
      if (/^Singleton|^DevToolsActivePort$/.test(name)) rmSync(join(this.#profile, name));
    }
    const args = [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${this.#profile}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      'about:blank',
    ];
    // In a group of its own, so that all of it is killed at once.
    this.#process = spawn(chromiumPath ?? '', args, { detached: true, stdio: 'ignore' });
    return await chromium.connectOverCDP(`http://127.0.0.1:${await this.#port()}`);
  }

  /** Ends the browser at once, without a word to it. */
  async kill(): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (running?.pid === undefined) return;
    const ended = once(running, 'exit');
    process.kill(-running.pid, 'SIGKILL');
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  async #port(): Promise<string> {
    const file = join(this.#profile, 'DevToolsActivePort');
    for (;;) {
      const [port] = textOf(file).split('\n');
      if (port) return port;
      await setTimeout(20);
    }
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
