import type { Audit } from '@maat/schema';
import { hexToBytes } from '@noble/hashes/utils.js';
import { error, type Issue, noIssues, warning } from '../issue/issue.js';
import { compiledStructureOf } from '../validate/compiled-structure.js';
import { isAudit } from '../validate/generated/audit.js';
import { safePlace } from '../validate/safe-place.js';
import { orLacking, type SubtlePort, subtleHere } from './ed25519.js';
import { firstDifference } from './first-difference.js';
import { auditDigestOf, type Seal, type Signature, unsealed } from './seal.js';
import { bytesOf } from './sign.js';

/** What a seal is held against. */
export interface VerifyOptions {
  /** A copy of the audit, sealed or not: the first place that differs from it is told. */
  readonly copy?: Audit;
  /** The public key that has to have signed, in 64 hexadecimal digits. */
  readonly key?: string;
  /** WebCrypto. Default: that of the engine. */
  readonly subtle?: SubtlePort;
}

const place = '/extensions/seal';
const signaturePlace = `${place}/signature`;

/**
 * Whether an audit is as it was when it was sealed: then nothing is told. A seal without a signature
 * shows a change by accident, or by who does not know of it; only a signature by a key that you know
 * (`key`) shows who sealed it.
 *
 * @param sealed What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @returns Issues with pointers from the root of the audit: of its shape, or those of its seal.
 */
export async function verify(
  sealed: unknown,
  options: VerifyOptions = {},
): Promise<readonly Issue[]> {
  const { issues } = compiledStructureOf(isAudit, sealed);
  if (issues.length > 0) return issues;
  const audit = sealed as Audit;
  const given = audit.extensions?.['seal'];
  if (given === undefined) return [error('seal.missing', place)];
  if (!isSeal(given)) return [error('seal.malformed', place)];
  const changes = changesOf(audit, given, options.copy);
  return [...changes, ...(await signatureIssues(given, options))];
}

function changesOf(audit: Audit, { digest }: Seal, copy: Audit | undefined): readonly Issue[] {
  const isBroken = digest !== auditDigestOf(audit);
  const tokens = copy && firstDifference(unsealed(audit), unsealed(copy));
  const { pointer, params } = safePlace(audit, tokens ?? []);
  if (isBroken) return [error('seal.broken', pointer, params)];
  return tokens === undefined ? noIssues : [warning('seal.copy-differs', pointer, params)];
}

async function signatureIssues(
  { digest, signature }: Seal,
  { key, subtle = subtleHere() }: VerifyOptions,
): Promise<readonly Issue[]> {
  if (signature === undefined) {
    return key === undefined ? noIssues : [error('seal.not-signed', place)];
  }
  if (key !== undefined && key !== signature.key) {
    return [error('seal.other-key', `${signaturePlace}/key`)];
  }
  const isRight = await orLacking(async () => subtle && isSigned(digest, signature, subtle));
  if (isRight === undefined) return [warning('seal.unsupported', signaturePlace)];
  return isRight ? noIssues : [error('seal.signature-wrong', signaturePlace)];
}

async function isSigned(
  digest: string,
  { key, value }: Signature,
  subtle: SubtlePort,
): Promise<boolean> {
  const raw = new Uint8Array(hexToBytes(key));
  const imported = await subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  const signature = new Uint8Array(hexToBytes(value));
  return subtle.verify('Ed25519', imported as never, signature, bytesOf(digest));
}

function isSeal(value: unknown): value is Seal {
  if (!hasTexts(value, { digest: /^sha256:[0-9a-f]{64}$/ })) return false;
  if (!('signature' in value)) return true;
  const hex = { algorithm: /^Ed25519$/, key: /^[0-9a-f]{64}$/, value: /^[0-9a-f]{128}$/ };
  return hasTexts(value.signature, hex);
}

function hasTexts(value: unknown, patterns: Readonly<Record<string, RegExp>>): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  return Object.entries(patterns).every(([name, pattern]) => {
    const member = members.get(name);
    return typeof member === 'string' && pattern.test(member);
  });
}
