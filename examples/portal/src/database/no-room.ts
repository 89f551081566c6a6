import { statfs } from 'node:fs/promises';

/** What PostgreSQL says of a disk that is full. */
const diskFull = '53100';

/** What it says where the system tells the fault otherwise: its own words, as its code is then for any fault. */
const words = /No space left on device|File too large|Disk quota exceeded/;

/** The data cannot be written, nor for now be read: there is no room where they are kept. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

/** Whether something failed for want of room. */
export function isForWantOfRoom(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isFull = 'code' in error && error.code === diskFull;
  return isFull || error instanceof NoRoom || words.test(error.message);
}

/** PostgreSQL writes its log in files of 16 MiB, and may begin a second one while it opens. */
const leastRoom = 40 * 1024 * 1024;

/** Whether there is room enough in a folder to open the data in it. */
export async function hasRoom(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize >= leastRoom;
}
