import { createHash } from 'node:crypto';

const digits = 22;

/**
 * Names a stored document: its revision, and a digest of its text. Two tabs can both come to a
 * revision 6, with different words in it; the digest tells the two apart, so a client that did not
 * hear whether its save arrived can name the document it sent without meaning someone else's.
 */
export function etagOf(revision: number, document: string): string {
  const digest = createHash('sha256').update(document, 'utf8').digest('base64url');
  return `"${revision}-${digest.slice(0, digits)}"`;
}

const etag = /^"[!\x23-\x7e]*"$/;

/** The documents that an If-Match header names; undefined if it is not a list of strong tags. */
export function readIfMatch(header: string): readonly string[] | undefined {
  const tags = header.split(',').map((part) => part.trim());
  return tags.every((tag) => etag.test(tag)) ? tags : undefined;
}
