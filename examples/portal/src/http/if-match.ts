import { readIfMatch } from '../audits/etag.js';
import { Problem } from '../problem/problem.js';

/**
 * The versions that a change may take the place of, as its header names them.
 *
 * @throws Problem if it names none, or cannot be read.
 */
export function ifMatch(header: string | undefined): readonly string[] {
  if (header === undefined) {
    throw new Problem('if-match-missing', {
      detail: 'Send the ETag of the version that you change as If-Match.',
    });
  }
  const etags = readIfMatch(header);
  if (etags !== undefined) return etags;
  throw new Problem('bad-request', {
    detail: 'If-Match must be an ETag as it was given, or several with commas between them.',
  });
}
