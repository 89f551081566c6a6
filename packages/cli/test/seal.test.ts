import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { seal, verify } from '@maat/core';
import { expect, it } from 'vitest';
import { audit } from './support/audits.js';
import { file, folder, maat } from './support/maat.js';

it('seals an audit, and tells where it was changed', async () => {
  file('audit.json', JSON.stringify(audit()));
  expect((await maat(['seal', 'audit.json', '-o', 'sealed.json'])).code).toBe(0);
  const sealed = JSON.parse(readFileSync(`${folder}/sealed.json`, 'utf8'));
  expect(sealed).toEqual(seal(audit()));
  file('changed.json', JSON.stringify({ ...sealed, status: 'submitted' }));
  const run = await maat(['verify', 'sealed.json', 'changed.json', '--copy', 'audit.json']);
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(/^changed\.json:1:\d+: error: .* \[seal\.broken \/status\]\n$/);
});

it('signs with a key, and wants it again', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  file('key.pem', privateKey.export({ format: 'pem', type: 'pkcs8' }));
  file('audit.json', JSON.stringify(audit()));
  const signed = JSON.parse((await maat(['seal', '--sign', 'key.pem', 'audit.json'])).stdout);
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const key = Buffer.from(x, 'base64url').toString('hex');
  expect(await verify(signed, { key })).toEqual([]);
  file('unsigned.json', JSON.stringify(seal(audit())));
  const run = await maat(['verify', 'unsigned.json', '--key', key]);
  expect([run.code, run.stdout]).toEqual([1, expect.stringContaining('[seal.not-signed ')]);
});

it('says what cannot be sealed', async () => {
  file('none.json', '{}');
  const run = await maat(['seal', 'none.json']);
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('none.json is no audit')]);
});
