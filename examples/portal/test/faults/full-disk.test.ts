import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Audit } from '@maat/schema';
import { afterAll, expect, inject, test } from 'vitest';
import { type ApiAnswer, ApiClient } from '../setup/api-client.js';
import { withTheme } from '../setup/audits.js';
import { PortalProcess } from '../setup/portal-process.js';

/** Does something by a program of the system. Returns whether it could. */
function did(program: string, ...given: readonly string[]): boolean {
  try {
    execFileSync(program, given, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A way to leave a portal without room for its data. */
interface Disk {
  readonly folder: string;
  fill(portal: PortalProcess): void;
  empty(portal: PortalProcess): void;
  remove(): void;
}

/** A small disk in memory, that is really full. Undefined where nobody may mount one. */
function smallDisk(): Disk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'maat-full-'));
  if (!did('mount', '-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder)) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize - 500_000));
    },
    empty: () => rmSync(filler),
    remove() {
      did('umount', folder);
      rmSync(folder, { recursive: true });
    },
  };
}

/** A process that may not write behind the first kilobytes of any file: not into its log either, at which PostgreSQL stops. */
function shortFiles(): Disk | undefined {
  if (!did('prlimit', '--version')) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'maat-full-'));
  const limit = ({ pid }: PortalProcess, bytes: string) =>
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
  return {
    folder,
    fill: (portal) => limit(portal, '8192'),
    empty: (portal) => limit(portal, 'unlimited'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const full = expect.objectContaining({ status: 507, type: 'urn:maat:problem:no-room' });
const seen = ({ status, body }: ApiAnswer) => ({ status, type: body.type });

/** The same audit with a text that takes room however it is kept. */
const longer = (audit: Audit): Audit => withTheme(audit, randomBytes(500_000).toString('base64'));

const disks: readonly (readonly [string, Disk | undefined])[] = [
  ['a small disk', smallDisk()],
  ['files cut short', shortFiles()],
];
afterAll(() => {
  for (const [, disk] of disks) disk?.remove();
});

for (const [name, disk] of disks) {
  const what = `says that there is no room, loses nothing, and goes on by itself: ${name}`;
  test.runIf(disk)(what, async () => {
    if (disk === undefined) return;
    cpSync(inject('pgliteTemplate'), disk.folder, { recursive: true });
    const env = { MAAT_DATA: disk.folder, MAAT_EXAMPLES: 'no' };
    let portal = new PortalProcess(env);
    const api = await ApiClient.signIn(await portal.address());
    let { audit, etag } = await api.make();
    const save = async (next: Audit): Promise<ApiAnswer> => {
      const answer = await api.save(next, etag);
      if (answer.status === 200) [audit, etag] = [next, answer.etag];
      return answer;
    };
    expect((await save(withTheme(audit, 'Kept'))).status).toBe(200);

    disk.fill(portal);
    let answer: ApiAnswer;
    let saves = 0;
    do {
      answer = await save(longer(audit));
      saves += 1;
    } while (answer.status === 200 && saves < 20);
    expect(seen(answer)).toEqual(full);
    expect(answer.body.detail).toMatch(/no room left/);
    // Several at once, and again: it goes on to say so, and hangs at nothing.
    const again = await Promise.all([save(longer(audit)), save(longer(audit))]);
    expect(again.map(seen)).toEqual([full, full]);

    disk.empty(portal);
    const kept = await api.get(audit.id);
    expect([kept.text, kept.etag]).toEqual([JSON.stringify(audit), etag]);
    expect((await save(longer(audit))).status).toBe(200);
    expect(portal.output).not.toContain(audit.id);
    expect(await portal.stop()).toBe(0);

    portal = new PortalProcess(env);
    const afterwards = await (await ApiClient.signIn(await portal.address())).get(audit.id);
    expect([afterwards.text, afterwards.etag]).toEqual([JSON.stringify(audit), etag]);
    await portal.stop();
  });
}
