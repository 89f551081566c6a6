import type { Audit } from '@maat/schema';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { error, type Issue } from '../issue/issue.js';
import { orLacking, type SubtlePort, subtleHere } from './ed25519.js';
import { auditDigestOf, seal, withSeal } from './seal.js';

/** Whose signature it is. */
export interface Signer {
  /** An Ed25519 key of WebCrypto that may sign. It need not be extractable. */
  readonly privateKey: unknown;
  /** The public key that goes with it: its 32 bytes (`exportKey('raw', …)`). */
  readonly publicKey: Uint8Array;
}

/** What comes of signing: the sealed audit, or the issue `seal.unsupported`. */
export type Signed =
  | { readonly ok: true; readonly audit: Audit }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Seals an audit with a signature.
 *
 * @param audit The audit. It is not changed.
 * @param signer The keys.
 * @param subtle WebCrypto. Default: that of the engine.
 * @throws RangeError if it has not the shape of an audit. WebCrypto throws where the key does not fit.
 */
export async function sign(
  audit: Audit,
  { privateKey, publicKey }: Signer,
  subtle: SubtlePort | undefined = subtleHere(),
): Promise<Signed> {
  const sealed = seal(audit);
  const digest = auditDigestOf(audit);
  const made = await orLacking(async () =>
    subtle?.sign('Ed25519', privateKey as never, bytesOf(digest)),
  );
  if (made === undefined) {
    return { ok: false, issues: [error('seal.unsupported', '/extensions/seal/signature')] };
  }
  const value = bytesToHex(new Uint8Array(made));
  const signature = { algorithm: 'Ed25519', key: bytesToHex(publicKey), value } as const;
  return { ok: true, audit: withSeal(sealed, { digest, signature }) };
}

/** What is signed of a digest. */
export function bytesOf(digest: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(utf8ToBytes(digest));
}
