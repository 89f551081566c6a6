import { type Schema, Validator } from '@cfworker/json-schema';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { draft07 } from '../../src/draft-07/draft-07.js';
import * as published from '../../src/published.js';
import { disagreement, given, type Verdict, vectors } from './structural.js';

/** The published schemas by the kind of what they describe. */
const schemas: Readonly<Record<string, published.PublishedSchema>> = {
  audit: published.auditJsonSchema,
  tool: published.toolJsonSchema,
  overlay: published.overlayJsonSchema,
  'theme-pack': published.themePackJsonSchema,
  'style-theme': published.styleThemeJsonSchema,
  'tool-tests': published.toolTestsJsonSchema,
  summary: published.summaryJsonSchema,
  round: published.roundJsonSchema,
  review: published.reviewJsonSchema,
  'round-report': published.roundReportJsonSchema,
  briefing: published.briefingJsonSchema,
};

type Validate = (document: unknown) => Verdict;

function byAjv(ajv: Ajv, schema: object): Validate {
  const validate = ajv.compile(schema);
  return (document) => {
    const valid = validate(document);
    return { valid, places: (validate.errors ?? []).map(({ instancePath }) => instancePath) };
  };
}

function byCfworker(schema: object, draft: '7' | '2020-12'): Validate {
  const validator = new Validator(schema as Schema, draft, false);
  return (document) => {
    const { valid, errors } = validator.validate(document);
    const places = errors.map(({ instanceLocation }) => instanceLocation.replace(/^#/, ''));
    return { valid, places };
  };
}

const options = { strict: true, allowUnionTypes: true, allErrors: true };

const validators: readonly (readonly [
  name: string,
  of: (schema: published.PublishedSchema) => Validate,
])[] = [
  ['Ajv, in 2020-12', (schema) => byAjv(new Ajv2020(options), schema)],
  ['Ajv, in draft-07', (schema) => byAjv(new Ajv(options), draft07(schema))],
  ['@cfworker/json-schema, in 2020-12', (schema) => byCfworker(schema, '2020-12')],
  ['@cfworker/json-schema, in draft-07', (schema) => byCfworker(draft07(schema), '7')],
];

describe.each(validators)('%s says of the shape what the vectors say', (_name, of) => {
  it.each(Object.entries(schemas))('of each %s', (kind, schema) => {
    const validate = of(schema);
    const own = vectors.filter((vector) => vector.kind === kind);
    expect(own.some(({ valid }) => valid) && own.some(({ valid }) => !valid)).toBe(true);
    expect(own.flatMap((vector) => disagreement(vector, validate(given(vector))))).toEqual([]);
  });
});

/** Keywords that refuse nothing of their own. */
const silent = new Set('$schema $id $ref $defs title description not allOf then else'.split(' '));

/** The keywords of a schema that can refuse something. `if` stands for what follows it. */
function keywordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, member]) => {
    if (['const', 'enum', 'required', 'type'].includes(name)) return [name];
    if (['properties', '$defs'].includes(name)) return Object.values(member).flatMap(keywordsOf);
    const inside = [member].flat().flatMap(keywordsOf);
    return name === 'items' || silent.has(name) ? inside : [name, ...inside];
  });
}

describe('the vectors', () => {
  it.each(Object.entries(schemas))('break each keyword of the schema of a %s', (kind, schema) => {
    const validate = new Ajv2020(options).compile(schema);
    const broken = new Set<string>();
    for (const vector of vectors) {
      if (vector.kind !== kind || vector.valid) continue;
      validate(given(vector));
      for (const { keyword } of validate.errors ?? []) broken.add(keyword);
    }
    const keywords = new Set(keywordsOf(schema));
    expect(keywords.size).toBeGreaterThan(9);
    expect([...keywords].filter((keyword) => !broken.has(keyword))).toEqual([]);
  });
});
