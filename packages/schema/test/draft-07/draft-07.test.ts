import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { draft07 } from '../../src/draft-07/draft-07.js';
import { auditJsonSchema, type PublishedSchema } from '../../src/published.js';
import { toolSchema } from '../../src/tool-schema/tool-schema.js';
import { westMidlands } from '../../src/west-midlands/index.js';
import { everyKind } from '../schemas/every-kind.js';

const schema = (members: object): PublishedSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:test:some:1',
  title: 'Some',
  ...members,
});

describe('a schema in draft-07', () => {
  it('has its dialect, no id, and its definitions where draft-07 has them', () => {
    const $defs = { word: { type: 'string' }, words: { items: { $ref: '#/$defs/word' } } };
    expect(draft07(schema({ items: { $ref: '#/$defs/words' }, $defs }))).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Some',
      items: { $ref: '#/definitions/words' },
      definitions: { word: { type: 'string' }, words: { items: { $ref: '#/definitions/word' } } },
    });
  });

  it('keeps what stands beside a reference, which draft-07 would ignore there', () => {
    const given = schema({
      properties: { a: { maxLength: 2, $ref: '#/$defs/word' } },
      $defs: { word: { type: 'string' } },
    });
    const old = new Ajv({ strict: true, strictTypes: false }).compile(draft07(given));
    const now = new Ajv2020({ strict: true, strictTypes: false }).compile(given);
    for (const value of [{ a: 'ab' }, { a: 'abc' }, { a: 1 }]) expect(old(value)).toBe(now(value));
    expect(draft07(given)).toMatchObject({
      properties: { a: { maxLength: 2, allOf: [{ $ref: '#/definitions/word' }] } },
    });
  });

  it('leaves names and values alone that look like keywords', () => {
    const properties = { $defs: { const: { $ref: '#/$defs/x' } }, $ref: { enum: ['#/$defs/x'] } };
    expect(draft07(schema({ properties, additionalProperties: false }))).toMatchObject({
      properties,
      additionalProperties: false,
    });
  });

  it.each([
    ['prefixItems', { prefixItems: [{}] }],
    ['dependentRequired', { properties: { a: { dependentRequired: {} } } }],
    ['unevaluatedProperties', { allOf: [{ unevaluatedProperties: false }] }],
    ['$anchor', { $defs: { a: { $anchor: 'a' } } }],
    ['$ref beside allOf', { items: { $ref: '#/$defs/a', allOf: [{}] } }],
  ])('is refused for %s, which draft-07 lacks', (keyword, members) => {
    expect(() => draft07(schema(members))).toThrow(keyword);
  });

  it.each([
    ['of audits', auditJsonSchema],
    ['of the form', toolSchema(westMidlands)],
    ['of every kind', toolSchema(everyKind)],
  ])('is valid by the meta-schema: %s', (_name, published) => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true });
    expect(ajv.validateSchema(draft07(published)), ajv.errorsText()).toBe(true);
    expect(() => ajv.compile(draft07(published))).not.toThrow();
  });
});
