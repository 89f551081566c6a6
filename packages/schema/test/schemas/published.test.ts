import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { draft07 } from '../../src/draft-07/draft-07.js';
import * as published from '../../src/published.js';
import {
  auditJsonSchema,
  briefingJsonSchema,
  overlayJsonSchema,
  type PublishedSchema,
  redactionProfileJsonSchema,
  reviewJsonSchema,
  roundJsonSchema,
  roundReportJsonSchema,
  styleThemeJsonSchema,
  summaryJsonSchema,
  themePackJsonSchema,
  toolJsonSchema,
  toolTestsJsonSchema,
} from '../../src/published.js';
import { fiveKeyQuestions } from '../../src/scales/index.js';
import { toolSchema } from '../../src/tool-schema/tool-schema.js';
import { westMidlands } from '../../src/west-midlands/index.js';
import { westMidlandsJudged } from '../../src/west-midlands-judged/overlay.js';
import { everyKind } from './every-kind.js';

interface Node {
  readonly at: string;
  readonly value: unknown;
}

function nodesOf(value: unknown, at = '#'): readonly Node[] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    { at, value },
    ...members.flatMap(([key, member]) =>
      nodesOf(member, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
  ];
}

const schemas: readonly (readonly [name: string, id: string, schema: PublishedSchema])[] = [
  ['a tool', 'urn:maat:schema:tool:1', toolJsonSchema],
  ['an audit', 'urn:maat:schema:audit:1', auditJsonSchema],
  ['an overlay', 'urn:maat:schema:overlay:1', overlayJsonSchema],
  ['a theme pack', 'urn:maat:schema:theme-pack:1', themePackJsonSchema],
  ['a style theme', 'urn:maat:schema:style-theme:1', styleThemeJsonSchema],
  ['a summary', 'urn:maat:schema:summary:1', summaryJsonSchema],
  ['a redaction profile', 'urn:maat:schema:redaction-profile:1', redactionProfileJsonSchema],
  ['a round', 'urn:maat:schema:round:1', roundJsonSchema],
  ['a review', 'urn:maat:schema:review:1', reviewJsonSchema],
  ['a round report', 'urn:maat:schema:round-report:1', roundReportJsonSchema],
  ['a briefing', 'urn:maat:schema:briefing:1', briefingJsonSchema],
  ['tests of a tool', 'urn:maat:schema:tool-tests:1', toolTestsJsonSchema],
  ['audits of a tool', 'urn:maat:tool-audit:west-midlands:1.0.0', toolSchema(westMidlands)],
  ['every kind', 'urn:maat:tool-audit:every-kind:2.10.0-draft.1', toolSchema(everyKind)],
];

describe.each(schemas)('the published schema of %s', (_name, id, schema) => {
  const nodes = nodesOf(schema);
  const valuesOf = (keyword: string) =>
    nodes.filter(({ at }) => at.endsWith(`/${keyword}`) && !at.endsWith(`/properties/${keyword}`));

  it('has a URN and a version', () => {
    expect(schema.$id).toBe(id);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('is valid by the meta-schema', () => {
    const ajv = new Ajv2020();
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  });

  it('uses no keyword that validators of other languages do otherwise, or do not know', () => {
    const doubtful = ['$dynamicRef', '$dynamicAnchor', '$recursiveRef', 'unevaluatedProperties'];
    const others = ['unevaluatedItems', 'dependentSchemas', 'contentMediaType', 'prefixItems'];
    expect([...doubtful, ...others, 'format'].flatMap(valuesOf)).toEqual([]);
  });

  it('has patterns of ASCII characters, from start to end, without loops inside loops', () => {
    const patterns = valuesOf('pattern')
      .filter(({ at }) => !at.endsWith('/not/pattern'))
      .map(({ value }) => String(value));
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) {
      expect(pattern).toMatch(/^\^[\x20-\x7e]*\$$/);
      expect(pattern).not.toMatch(/[*+]/);
      expect(() => new RegExp(pattern, 'u')).not.toThrow();
    }
  });

  it('refuses beside each pattern what an end of line lets through in other languages', () => {
    const patterned = valuesOf('pattern').filter(({ at }) => !at.endsWith('/not/pattern'));
    const holders = nodes.filter(({ at }) => patterned.some((each) => each.at === `${at}/pattern`));
    expect(holders).toHaveLength(patterned.length);
    for (const { value } of holders) {
      expect(value).toMatchObject({ not: { type: 'string', pattern: '[^ -~]' } });
    }
  });

  it('has references that lead somewhere in itself, and definitions that are used', () => {
    const references = valuesOf('$ref').map(({ value }) => String(value));
    const places = nodes.map(({ at }) => at);
    expect(references.filter((reference) => !places.includes(reference))).toEqual([]);
    const definitions = Object.keys(schema['$defs'] ?? {}).map((key) => `#/$defs/${key}`);
    expect(definitions.filter((definition) => !references.includes(definition))).toEqual([]);
  });

  it('refuses additional properties by name, or says what they are', () => {
    const open = nodes.filter(
      ({ at, value }) =>
        isObjectSchema(value) && !('additionalProperties' in value) && !isOpenByIntent(at),
    );
    expect(open.map(({ at }) => at)).toEqual([]);
  });
});

describe('the published files', () => {
  it.each([
    ['schemas/tool.schema.json', toolJsonSchema],
    ['schemas/audit.schema.json', auditJsonSchema],
    ['schemas/overlay.schema.json', overlayJsonSchema],
    ['schemas/style-theme.schema.json', styleThemeJsonSchema],
    ['schemas/summary.schema.json', summaryJsonSchema],
    ['schemas/redaction-profile.schema.json', redactionProfileJsonSchema],
    ['schemas/round.schema.json', roundJsonSchema],
    ['schemas/review.schema.json', reviewJsonSchema],
    ['schemas/round-report.schema.json', roundReportJsonSchema],
    ['schemas/briefing.schema.json', briefingJsonSchema],
    ['tools/west-midlands.json', westMidlands],
    ['tools/five-key-questions.json', fiveKeyQuestions],
    ['overlays/west-midlands-judged.json', westMidlandsJudged],
    ['tool-schemas/west-midlands.schema.json', toolSchema(westMidlands)],
  ])('%s is what the module exports', (path, exported) => {
    const file = readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8');
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(exported)));
  });

  it('are there in 2020-12 and in draft-07 for each schema, and can be imported', () => {
    const read = (path: string) =>
      JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
    const { exports } = read('package.json');
    const all = Object.values(published).filter((each) => typeof each === 'object');
    expect(all.length).toBeGreaterThan(5);
    for (const schema of all) {
      const name = `schemas/${schema.$id.split(':')[3]}`;
      expect(read(exports[`./${name}.schema.json`])).toEqual(plain(schema));
      expect(read(exports[`./${name}.draft-07.schema.json`])).toEqual(plain(draft07(schema)));
    }
  });

  it('leave it to a bundler to leave the schemas out', () => {
    const entry = readFileSync(new URL('../../dist/index.js', import.meta.url), 'utf8');
    const statements = entry.split('\n').filter((line) => !/^(\/\/|$)/.test(line));
    expect(statements.filter((line) => !/^export \{.*\} from '\.\/.*';$/.test(line))).toEqual([]);
  });
});

function plain(schema: object): unknown {
  return JSON.parse(JSON.stringify(schema));
}

function isObjectSchema(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'object';
}

/** `extensions`, what is told by its kind, state or effect, and kinds that this version does not know. */
function isOpenByIntent(at: string): boolean {
  return /\/extensions$|^#\/\$defs\/(column|question|answer|answers\.\w+|rule|change)$|\/allOf\/\d+\/else$/.test(
    at,
  );
}
