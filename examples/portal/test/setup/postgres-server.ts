import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

const mostTries = 300;

/** A PostgreSQL server of the tests' own, with its data in a folder that is taken away after. */
export class PostgresServer {
  readonly url: string;
  readonly #programs: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'maat-pg-'));
  readonly #user = unprivilegedUser();
  readonly #settings: readonly string[];
  #server: ChildProcess | undefined;

  /**
   * Makes the data. The server does not run yet.
   *
   * @param programs The folder of initdb and postgres.
   * @param settings Settings as `name=value`.
   */
  constructor(programs: string, settings: readonly string[] = []) {
    this.#programs = programs;
    // By a socket in the folder only: nothing is reached by the network, and no port can be taken.
    this.#settings = ['listen_addresses=', `unix_socket_directories=${this.#folder}`, ...settings];
    this.url = `postgres://maat@/postgres?host=${encodeURIComponent(this.#folder)}`;
    if (this.#user !== undefined) chownSync(this.#folder, this.#user.uid, this.#user.gid);
    const initdb = [
      '-D',
      this.#data,
      '-U',
      'maat',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--no-locale',
      '-N',
    ];
    execFileSync(join(programs, 'initdb'), initdb, { ...this.#options, stdio: 'pipe' });
  }

  /** Starts it, also after it was killed. What is left of the one before has to end first. */
  async start(): Promise<void> {
    const args = ['-D', this.#data, ...this.#settings.flatMap((setting) => ['-c', setting])];
    for (let tries = 0; tries < mostTries; tries += 1) {
      if (this.#server === undefined || this.#server.exitCode !== null || this.#server.signalCode) {
        const options = { ...this.#options, stdio: 'ignore' } as const;
        this.#server = spawn(join(this.#programs, 'postgres'), args, options);
      }
      if (await this.#answers()) return;
      await setTimeout(100);
    }
    throw new Error('PostgreSQL did not start');
  }

  /** Ends it at once, without a word to it. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Stops it, and takes its data away. */
  async remove(): Promise<void> {
    // To be fast: it ends its connections rather than wait for them.
    await this.#end('SIGINT');
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const server = this.#server;
    if (server === undefined || server.exitCode !== null || server.signalCode) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  }

  async #answers(): Promise<boolean> {
    const client = new pg.Client({ connectionString: this.url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      return false;
    }
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }

  get #options(): { readonly cwd: string; readonly uid?: number; readonly gid?: number } {
    return { cwd: this.#folder, ...this.#user };
  }
}

/** PostgreSQL does not run as root. */
function unprivilegedUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].map((name) => users.find(([user]) => user === name));
  const [, , uid, gid] = found.find((user) => user !== undefined) ?? [];
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}
