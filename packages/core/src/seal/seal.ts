import type { Audit } from '@maat/schema';
import { compiledStructureOf } from '../validate/compiled-structure.js';
import { isAudit } from '../validate/generated/audit.js';
import { canonicalDigest } from '../version/canonical-digest.js';

/** What an audit carries, under `extensions.seal`, so that a change to it shows. */
export interface Seal {
  /** The digest of the audit without its seal, as `auditDigestOf` tells it. */
  readonly digest: string;
  readonly signature?: Signature;
}

/** Who vouches for a digest. */
export interface Signature {
  readonly algorithm: 'Ed25519';
  /** The public key: 32 bytes in 64 hexadecimal digits. */
  readonly key: string;
  /** The signature of the digest as text in UTF-8: 64 bytes in 128 hexadecimal digits. */
  readonly value: string;
}

/**
 * The digest of an audit: 'sha256:' and the SHA-256 of its canonical JSON (RFC 8785) in 64
 * hexadecimal digits, without `extensions.seal`, and without `extensions` where that leaves it empty.
 * The order of members, white space and the way in which numbers are written change nothing.
 *
 * @param audit An audit of the right shape (`validateAudit`).
 */
export function auditDigestOf(audit: Audit): string {
  return canonicalDigest(unsealed(audit));
}

/**
 * The audit with its digest under `extensions.seal`. A seal that it had is replaced. Whoever can change
 * the audit can seal it again: `sign` keeps them from it, if they have no key.
 *
 * @param audit The audit. It is not changed.
 * @throws RangeError if it has not the shape of an audit.
 */
export function seal(audit: Audit): Audit {
  const { issues } = compiledStructureOf(isAudit, audit);
  if (issues.length > 0) throw new RangeError('This is no audit: nothing was sealed.');
  return withSeal(audit, { digest: auditDigestOf(audit) });
}

/** The audit with this seal. */
export function withSeal(audit: Audit, own: Seal): Audit {
  return { ...audit, extensions: { ...audit.extensions, seal: own } };
}

/** What was sealed, or is to be. */
export function unsealed(audit: Audit): Audit {
  const { extensions, ...rest } = audit;
  if (extensions === undefined) return audit;
  const others = Object.entries(extensions).filter(([name]) => name !== 'seal');
  return others.length === 0 ? rest : { ...rest, extensions: Object.fromEntries(others) };
}
