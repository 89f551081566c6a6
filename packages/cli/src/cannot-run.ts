/**
 * Why the command could not do what it was asked: one line, that says what to do. It ends the
 * command with exit code 2.
 */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

/** What the system says of a file, in words. Its own message has the call and the path twice. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read: ask for the right to',
  EPERM: 'it may not be read: ask for the right to',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ELOOP: 'it is a link that leads to itself',
};

/** The reason of an error of the system. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code === '' ? 'it cannot be used' : `it cannot be used (${code})`);
}
