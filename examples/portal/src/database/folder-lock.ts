import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../start-error.js';

/**
 * Takes a folder for this process. Two databases on the same files would destroy them, and the one
 * that we run in this process does not look.
 *
 * @param folder The folder.
 * @returns What gives it back.
 * @throws StartError if another process that still runs has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lock = join(folder, 'portal.lock');
  const mine = `${process.pid} ${(await startOf(process.pid)) ?? ''}`;
  const draft = `${lock}.${randomUUID()}`;
  await writeDraft(draft, mine, folder);
  try {
    await take(lock, draft);
  } finally {
    await rm(draft, { force: true });
  }
  return async () => {
    if ((await readIfThere(lock)) === mine) await rm(lock, { force: true });
  };
}

async function writeDraft(draft: string, text: string, folder: string): Promise<void> {
  try {
    await writeFile(draft, text, { mode: 0o600 });
  } catch (error) {
    throw new StartError(`Nothing can be written in ${folder}. Set MAAT_DATA to another folder.`, {
      cause: error,
    });
  }
}

/** To link a file fails if the name is taken, so that of two who try at once only one succeeds. */
async function take(lock: string, draft: string): Promise<void> {
  if (await tryLink(draft, lock)) return;
  const held = await readIfThere(lock);
  if (held !== undefined && (await isRunning(held))) throw inUse(lock, held);
  await setAside(lock, held);
  if (!(await tryLink(draft, lock))) throw inUse(lock, (await readIfThere(lock)) ?? '');
}

/** Moves away the lock of a process that is gone, unless it has become somebody else's since. */
async function setAside(lock: string, held: string | undefined): Promise<void> {
  const away = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, away);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  if ((await readIfThere(away)) !== held) await tryLink(away, lock);
  await rm(away, { force: true });
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function isRunning(held: string): Promise<boolean> {
  const [pid, start] = held.split(' ');
  const number = Number(pid);
  if (!Number.isSafeInteger(number) || number < 1 || !exists(number)) return false;
  // The number may have gone to another process since; the moment of its start tells, where known.
  const startNow = await startOf(number);
  return startNow === undefined || !start || start === startNow;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/** When a process started, in ticks since the computer did. Linux tells; others do not. */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await readIfThere(`/proc/${pid}/stat`);
  // Field 22, counted from behind the name, which may hold blanks and brackets itself.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function inUse(lock: string, held: string): StartError {
  return new StartError(
    `The data is in use by another portal (process ${held.split(' ')[0]}, says ${lock}). Stop that one, or set MAAT_DATA to another folder.`,
  );
}
