import { createPrivateKey, createPublicKey, type KeyObject, webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Signer, seal, sign } from '@maat/core';
import type { Audit } from '@maat/schema';
import { CannotRun, reasonOf } from '../cannot-run.js';
import { exit } from '../command/command.js';
import type { Invocation } from '../command/invocation.js';
import { withOutput } from '../terminal/with-output.js';
import { readDocument } from '../tools/read-document.js';

/** Seals one audit. */
export async function runSeal(invocation: Invocation): Promise<number> {
  const [file = ''] = invocation.operands;
  const { value } = await readDocument(file);
  const sealed = await sealedBy(value as Audit, invocation.text('sign'), file);
  const text = `${JSON.stringify(sealed, null, 2)}\n`;
  await withOutput(invocation, (sink) => sink.write(text));
  return exit.fine;
}

async function sealedBy(audit: Audit, key: string | undefined, file: string): Promise<Audit> {
  try {
    if (key === undefined) return seal(audit);
    const signed = await sign(audit, await signerIn(key));
    if (signed.ok) return signed.audit;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CannotRun(`${file} is no audit: maat validate ${file} tells why.`, { cause: error });
  }
  throw new CannotRun('This Node has no Ed25519: seal without --sign, or use Node 20.19 or later.');
}

async function signerIn(file: string): Promise<Signer> {
  const privateKey = privateKeyIn(file);
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const bytes = privateKey.export({ format: 'der', type: 'pkcs8' });
  return {
    privateKey: await webcrypto.subtle.importKey('pkcs8', bytes, 'Ed25519', false, ['sign']),
    publicKey: Buffer.from(x, 'base64url'),
  };
}

function privateKeyIn(file: string): KeyObject {
  try {
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (error) {
    throw new CannotRun(`${file} holds no private key: ${reasonOf(error)}.`, { cause: error });
  }
  throw new CannotRun(`${file} holds another key than one of Ed25519.`);
}
