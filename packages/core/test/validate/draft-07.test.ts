import {
  auditJsonSchema,
  draft07,
  overlayJsonSchema,
  type PublishedSchema,
  styleThemeJsonSchema,
  themePackJsonSchema,
  toolJsonSchema,
  toolSchema,
  toolTestsJsonSchema,
} from '@maat/schema';
import { neglect } from '@maat/schema/theme-packs';
import { westMidlands } from '@maat/schema/west-midlands';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyChange } from '../support/every-change.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { mutated } from '../support/mutations.js';

const options = { strict: true, allowUnionTypes: true, allErrors: true };

const styleTheme = {
  schema: 'urn:maat:schema:style-theme:1',
  id: 'quiet',
  version: '1.0.0',
  title: 'Quiet',
  tokens: { 'color-text': { light: '#111', dark: '#eee' }, 'line-height': 1.5, space: '1rem' },
};
const toolTests = {
  schema: 'urn:maat:schema:tool-tests:1',
  tool: { id: 'every-kind' },
  today: '2026-11-23',
  tests: [{ name: 'All', answers: everyAudit.answers, expect: { advice: { proposed: null } } }],
};

const documents: readonly (readonly [name: string, schema: PublishedSchema, valid: unknown])[] = [
  ['audits', auditJsonSchema, everyAudit],
  ['audits of one tool', toolSchema(everyKind), everyAudit],
  ['tools', toolJsonSchema, everyKind],
  ['the West Midlands tool', toolJsonSchema, westMidlands],
  ['overlays', overlayJsonSchema, everyChange],
  ['theme packs', themePackJsonSchema, neglect],
  ['style themes', styleThemeJsonSchema, styleTheme],
  ['tests of a tool', toolTestsJsonSchema, toolTests],
];

/** Where a validator finds what, each told once. */
function toldBy(ajv: Ajv, schema: object): (value: unknown) => readonly string[] {
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    const told = (validate.errors ?? []).map(
      ({ instancePath, keyword }) => `${instancePath} ${keyword}`,
    );
    return [...new Set(told)].sort();
  };
}

describe('the schema in draft-07 says what it says in 2020-12', () => {
  it.each(documents)('of %s', (_name, schema, valid) => {
    const now = toldBy(new Ajv2020(options), schema);
    const old = toldBy(new Ajv(options), draft07(schema));
    expect(now(valid)).toEqual([]);
    expect(old(valid)).toEqual([]);
    let refused = 0;
    fc.assert(
      fc.property(mutated(valid), (document) => {
        // Ajv itself throws at equal items that have a member of that name.
        fc.pre(!JSON.stringify(document).includes('"valueOf"'));
        const told = now(document);
        expect(old(document)).toEqual(told);
        if (told.length > 0) refused += 1;
      }),
      { numRuns: 150 },
    );
    expect(refused).toBeGreaterThan(50);
  });
});
