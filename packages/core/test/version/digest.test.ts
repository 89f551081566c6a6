import { execFileSync, spawnSync } from 'node:child_process';
import type { Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/version/digest.js';
import { checkPin, pinOf } from '../../src/version/pin.js';
import { everyKind } from '../support/every-kind.js';
import { auditOf } from '../support/kit.js';

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Sorts the members of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).reverse();
  return Object.fromEntries(members.map(([key, member]) => [key, reversed(member)]));
}

describe('the canonical form', () => {
  it('is that of the samples of RFC 8785', () => {
    const sample = JSON.parse(
      String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`,
    );
    expect(canonicalize(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const names = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalize(names) ?? ''))).toHaveLength(7);
    const order = [...(canonicalize(names) ?? '').matchAll(/:"(\w+)/g)].map(([, word]) => word);
    expect(order).toEqual(['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew']);
  });
});

describe('the digest of a tool', () => {
  it('is what was computed by another program', () => {
    // Python 3.11: hashlib.sha256(json.dumps(tool, sort_keys=True, separators=(',', ':'),
    // ensure_ascii=False).encode()).hexdigest(), which is the canonical form of a tool of ASCII names.
    const tool = {
      schema: 'urn:maat:schema:tool:1',
      id: 'small',
      version: '1.0.0',
      language: 'cy',
      title: 'Tŷ bach – “bach”\n',
      sections: [
        {
          id: 'only',
          title: 'Only',
          questions: [{ id: 'count', kind: 'number', label: 'Count', minimum: 0.5, maximum: 1000 }],
        },
      ],
    } as const satisfies Tool;
    expect(digestOf(tool)).toBe(
      'sha256:282787ed0e6fce1edbf6ef0edb15bf874cfe1b0dd109bfab820b164439e65c0c',
    );
  });

  it.runIf(hasPython)('is what Python makes of the file', () => {
    const program = `
import hashlib, json, sys
tool = json.load(sys.stdin)
text = json.dumps(tool, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
print("sha256:" + hashlib.sha256(text.encode()).hexdigest())`;
    const input = JSON.stringify(westMidlands);
    const digest = execFileSync('python3', ['-c', program], { input, encoding: 'utf8' });
    expect(digestOf(westMidlands)).toBe(digest.trim());
  });

  it('hangs on what the tool says, and not on how it is written', () => {
    expect(digestOf(reversed(everyKind) as Tool)).toBe(digestOf(everyKind));
    expect(digestOf({ ...everyKind, title: 'Other' })).not.toBe(digestOf(everyKind));
  });
});

describe('the pin of an audit', () => {
  const pinned = auditOf(everyKind, {}, { tool: pinOf(everyKind) });
  const codes = (audit: typeof pinned, tool: Tool) => checkPin(audit, tool).map(({ code }) => code);

  it('names this very tool', () => {
    expect(codes(pinned, everyKind)).toEqual([]);
    expect(codes(auditOf(everyKind, {}), everyKind)).toEqual([]);
    expect(codes(pinned, JSON.parse(JSON.stringify(everyKind)))).toEqual([]);
  });

  it('tells a tool that was changed, another version and another tool', () => {
    expect(codes(pinned, { ...everyKind, title: 'Other' })).toEqual(['tool.other-digest']);
    expect(codes(pinned, { ...everyKind, version: '9.0.0' })).toEqual(['tool.other-version']);
    expect(codes(pinned, { ...everyKind, id: 'other' })).toEqual(['tool.other-tool']);
  });
});
