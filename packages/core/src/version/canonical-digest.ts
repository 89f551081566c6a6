import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** 'sha256:' and the SHA-256 of the canonical JSON (RFC 8785) of a value in 64 hexadecimal digits. */
export function canonicalDigest(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? '')))}`;
}
