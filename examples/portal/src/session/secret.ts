import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const bytes = 32;
const wellFormed = /^[A-Za-z0-9_-]{43}$/;

/** A new secret of 256 random bits. */
export function newSecret(): string {
  return randomBytes(bytes).toString('base64url');
}

/** Whether a text could be one of ours. */
export function isSecret(text: string | undefined): text is string {
  return text !== undefined && wellFormed.test(text);
}

/** What proves to the database that somebody has a session's secret. */
export function proofOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** What is kept of a proof, or of another secret: nothing leads back from it. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What pages of a session send along with changes: it is in no cookie, so no other site has it. */
export function tokenOf(secret: string): string {
  return createHmac('sha256', secret).update('maat form token').digest('base64url');
}

/** Whether two texts are the same, in a time that does not tell where they part. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(digestOf(one)), Buffer.from(digestOf(other)));
}
