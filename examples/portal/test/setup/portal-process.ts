import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** A portal in a process of its own, as it is really run. */
export class PortalProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  output = '';

  constructor(env: Readonly<Record<string, string | undefined>>) {
    const { PATH, HOME, TMPDIR } = process.env;
    const own = Object.fromEntries(
      Object.entries({
        PATH,
        HOME,
        TMPDIR,
        PORT: '0',
        MAAT_REQUESTS_PER_MINUTE: '1000000',
        ...env,
      }).filter(([, value]) => value !== undefined),
    );
    this.#child = spawn(process.execPath, [main], { env: own, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#ended = once(this.#child, 'exit');
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    }
  }

  /** The id of the process. */
  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** The address, when it is ready. */
  async address(): Promise<string> {
    for (;;) {
      const found = /The portal is ready: (\S+)/.exec(this.output)?.[1];
      if (found !== undefined) return found;
      if (this.#child.exitCode !== null) throw new Error(`It ended: ${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Sends a signal, and gives the exit code. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.#child.kill(signal);
    return await this.ended();
  }

  /** The exit code, when it has ended. */
  async ended(): Promise<number | null> {
    await this.#ended;
    return this.#child.exitCode;
  }
}
