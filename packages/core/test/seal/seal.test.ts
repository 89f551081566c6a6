import type { Audit } from '@maat/schema';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SubtlePort } from '../../src/seal/ed25519.js';
import { auditDigestOf, type Seal, seal } from '../../src/seal/seal.js';
import { type Signer, sign } from '../../src/seal/sign.js';
import { verify } from '../../src/seal/verify.js';
import { auditsOf } from '../support/arbitrary-audits.js';
import { everyAudit, everyKind } from '../support/every-kind.js';

const codesOf = async (...given: Parameters<typeof verify>) =>
  (await verify(...given)).map(({ code, pointer }) => `${code} ${pointer}`);
const sealOf = ({ extensions }: Audit) => extensions?.['seal'] as Seal;
const sealed = seal(everyAudit);

describe('a seal', () => {
  it('is carried by the audit, with all that it had', async () => {
    expect(sealed).toEqual({
      ...everyAudit,
      extensions: { ...everyAudit.extensions, seal: { digest: auditDigestOf(everyAudit) } },
    });
    expect(await verify(sealed)).toEqual([]);
    expect(seal(sealed)).toEqual(sealed);
  });

  it('is not given to what is no audit', () => {
    expect(() => seal({ ...everyAudit, status: 'lost' } as unknown as Audit)).toThrow(RangeError);
    const half = { ...everyAudit, caseReference: '\ud800' };
    expect(() => seal(half)).toThrow(RangeError);
  });

  it('tells a change, and its first place by a copy', async () => {
    const changed = {
      ...sealed,
      answers: { ...sealed.answers, line: { state: 'answered', value: 'B line' } },
    } as Audit;
    expect(await codesOf(changed)).toEqual(['seal.broken ']);
    expect(await codesOf(changed, { copy: everyAudit })).toEqual([
      'seal.broken /answers/line/evidence',
    ]);
    expect(await codesOf(sealed, { copy: changed })).toEqual([
      'seal.copy-differs /answers/line/evidence',
    ]);
    const other = { ...sealed, extensions: { ...sealed.extensions, 'Jane Doe': 1 } };
    expect(await verify(other, { copy: sealed })).toMatchObject([
      { code: 'seal.broken', pointer: '/extensions', params: { member: expect.any(Number) } },
    ]);
  });

  it.each([
    ['nothing', undefined, 'seal.missing'],
    ['a word', 'sealed', 'seal.malformed'],
    [
      'a digest in other letters',
      { digest: sealOf(sealed).digest.toUpperCase() },
      'seal.malformed',
    ],
    ['a signature that is none', { ...sealOf(sealed), signature: 1 }, 'seal.malformed'],
  ])('that is %s', async (_, own, code) => {
    const extensions = own === undefined ? {} : { seal: own };
    expect(await codesOf({ ...everyAudit, extensions })).toEqual([`${code} /extensions/seal`]);
  });

  it('is looked for in nothing that is no audit', async () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    const hostile = [null, 7, loop, JSON.parse('{"__proto__":{}}'), { ...sealed, answers: loop }];
    for (const value of hostile) {
      expect((await verify(value)).every(({ code }) => code.startsWith('structure.'))).toBe(true);
      expect(await verify(value)).not.toEqual([]);
    }
  });
});

describe('a signature', () => {
  const subtle = globalThis.crypto.subtle as unknown as SubtlePort;
  let signer: Signer;
  let signed: Audit;

  beforeAll(async () => {
    const keys = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    if (!('publicKey' in keys)) throw new Error('no pair of keys');
    const raw = await crypto.subtle.exportKey('raw', keys.publicKey);
    signer = { privateKey: keys.privateKey, publicKey: new Uint8Array(raw as ArrayBuffer) };
    const made = await sign(everyAudit, signer);
    if (!made.ok) throw new Error('not signed');
    signed = made.audit;
  });

  it('shows who sealed it', async () => {
    const { key = '' } = sealOf(signed).signature ?? {};
    expect(await verify(signed, { key })).toEqual([]);
    expect(await codesOf(signed, { key: '00'.repeat(32) })).toEqual([
      'seal.other-key /extensions/seal/signature/key',
    ]);
    expect(await codesOf(sealed, { key })).toEqual(['seal.not-signed /extensions/seal']);
  });

  it('does not stand for an audit that was sealed again', async () => {
    const { signature } = sealOf(signed);
    const forged = seal({ ...signed, status: 'submitted' });
    const extensions = { ...forged.extensions, seal: { ...sealOf(forged), signature } };
    expect(await codesOf({ ...forged, extensions })).toEqual([
      'seal.signature-wrong /extensions/seal/signature',
    ]);
  });

  it('is said not to be had where the engine lacks it', async () => {
    const lacks = () => Promise.reject(new DOMException('', 'NotSupportedError'));
    const port = { ...subtle, importKey: lacks, sign: lacks };
    expect(await sign(everyAudit, signer, port)).toMatchObject({
      ok: false,
      issues: [{ code: 'seal.unsupported', severity: 'error' }],
    });
    expect(await verify(signed, { subtle: port })).toMatchObject([
      { code: 'seal.unsupported', severity: 'warning' },
    ]);
  });
});

describe('whatever the audit', () => {
  const audits = auditsOf(everyKind);

  it('the order of members and the way numbers are written change nothing', () => {
    fc.assert(
      fc.property(audits, (audit) => {
        const text = JSON.stringify(reversed(audit), null, 1);
        const written = text.replaceAll(/: (\d+)([,\n])/g, ': $1.0e0$2');
        expect(auditDigestOf(JSON.parse(written))).toBe(auditDigestOf(audit));
      }),
      { numRuns: 30 },
    );
  });

  it('any change of any leaf is told, with its place by a copy', async () => {
    await fc.assert(
      fc.asyncProperty(audits, fc.nat(), async (audit, pick) => {
        const own = seal(audit);
        const leaves = leavesOf(audit).filter(([way]) => way[0] !== 'schema');
        const [way, value] = leaves[pick % leaves.length] ?? [[], ''];
        const changed = changedAt(own, way, changedLeaf(value)) as Audit;
        const issues = await verify(changed, { copy: own });
        if (issues.every(({ code }) => code.startsWith('structure.')) && issues.length > 0) return;
        expect(issues).toMatchObject([{ code: 'seal.broken', pointer: `/${way.join('/')}` }]);
      }),
      { numRuns: 60 },
    );
  });
});

/** A change that mostly leaves an audit an audit. */
function changedLeaf(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  return typeof value === 'string' ? `${value}x` : !value;
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).reverse();
  return Object.fromEntries(members.map(([name, member]) => [name, reversed(member)]));
}

type Leaf = readonly [way: readonly string[], value: unknown];

function leavesOf(value: unknown, way: readonly string[] = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[way, value]];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, [...way, name]));
}

function changedAt(value: unknown, [name, ...way]: readonly string[], leaf: unknown): unknown {
  if (name === undefined) return leaf;
  const member = (value as Record<string, unknown>)[name];
  const changed = changedAt(member, way, leaf);
  return Array.isArray(value)
    ? value.map((each, index) => (String(index) === name ? changed : each))
    : { ...(value as object), [name]: changed };
}
