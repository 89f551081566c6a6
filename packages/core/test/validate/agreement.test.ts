import {
  auditJsonSchema,
  overlayJsonSchema,
  type PublishedSchema,
  toolJsonSchema,
} from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/issue/issue.js';
import { isAudit } from '../../src/validate/generated/audit.js';
import { isOverlay } from '../../src/validate/generated/overlay.js';
import { isTool } from '../../src/validate/generated/tool.js';
import { inspect, mostIssues } from '../../src/validate/inspect.js';
import { issuesFromAjv } from '../../src/validate/issues-from-ajv.js';
import type { StructureError, StructureValidator } from '../../src/validate/structure-validator.js';
import { everyChange } from '../support/every-change.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { mutated } from '../support/mutations.js';

/** Ajv as it is, on the schemas as they are published. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });

/** An error by its place and its keyword, and by the member where its place is what holds that. */
function inShort({ instancePath, keyword, params }: StructureError): string {
  const { missingProperty = '', additionalProperty = '', propertyName = '' } = params;
  return `${instancePath} ${keyword} ${missingProperty}${additionalProperty}${propertyName}`;
}

/**
 * An issue by its place and code. Of a list with items that are there twice both tell once: we the
 * first that is the same as one before it, Ajv the last.
 */
function placeAndCode({ code, pointer }: Issue): string {
  const place = code === 'structure.duplicate' ? pointer.replace(/\/\d+$/, '') : pointer;
  return `${place} ${code}`;
}

/** Errors without those that stand beside a pattern, for languages in which `$` is not the very end. */
function withoutGuards(errors: readonly StructureError[]): readonly StructureError[] {
  const placesOf = (name: string) =>
    errors.filter(({ keyword }) => keyword === name).map(({ instancePath }) => instancePath);
  expect(placesOf('pattern')).toEqual(expect.arrayContaining(placesOf('not')));
  return errors.filter(({ keyword }) => keyword !== 'not');
}

/** The errors of both, for a document that neither may choke on. */
function verdicts(ours: StructureValidator, schema: PublishedSchema) {
  const theirs = ajv.compile(schema);
  return (value: unknown) => {
    const ok = { ours: ours(value), theirs: theirs(value) };
    expect(ok.ours).toBe(ok.theirs);
    const errors = {
      ours: [...(ours.errors ?? [])],
      theirs: withoutGuards((theirs.errors ?? []) as readonly StructureError[]),
    };
    return {
      ours: errors.ours.map(inShort).sort(),
      theirs: errors.theirs.map(inShort).sort(),
      errors,
    };
  };
}

const documents = [
  { name: 'audits', schema: auditJsonSchema, validator: isAudit, valid: everyAudit },
  { name: 'tools', schema: toolJsonSchema, validator: isTool, valid: everyKind },
  {
    name: 'the West Midlands tool',
    schema: toolJsonSchema,
    validator: isTool,
    valid: westMidlands,
  },
  { name: 'overlays', schema: overlayJsonSchema, validator: isOverlay, valid: everyChange },
] as const;

describe.each(documents)('the compiled validator of $name', ({ schema, validator, valid }) => {
  const compare = verdicts(validator, schema);

  it('finds nothing wrong with what is right', () => {
    expect(compare(valid)).toMatchObject({ ours: [], theirs: [] });
  });

  it('finds what Ajv finds on the published schema, by place and keyword', () => {
    fc.assert(
      fc.property(mutated(valid), (document) => {
        // Ajv itself throws at equal items that have a member of that name.
        fc.pre(!JSON.stringify(document).includes('"valueOf"'));
        const { ours, theirs } = compare(document);
        expect(theirs).toEqual(expect.arrayContaining(ours));
        expect(ours).toHaveLength(Math.min(theirs.length, mostIssues));
      }),
      { numRuns: 300 },
    );
  });

  it('finds what Ajv finds in any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        const { ours, theirs } = compare(document);
        expect(ours).toEqual(theirs);
      }),
    );
  });

  it('names the same places in issues as Ajv does', () => {
    fc.assert(
      fc.property(mutated(valid), (document) => {
        fc.pre(!JSON.stringify(document).includes('"valueOf"') && inspect(document).walkable);
        const { errors } = compare(document);
        fc.pre(errors.theirs.length <= mostIssues);
        const [ours, theirs] = [errors.ours, errors.theirs].map((each) =>
          issuesFromAjv(each, document).map(placeAndCode),
        );
        expect(ours?.length).toBeGreaterThanOrEqual(errors.ours.length > 0 ? 1 : 0);
        expect([...(ours ?? [])].sort()).toEqual([...(theirs ?? [])].sort());
      }),
    );
  });
});

it('names the first of the items that are there twice', () => {
  const completedSections = ['first', 'second', 'first', 'first'];
  const audit = { ...everyAudit, completedSections };
  expect(isAudit(audit)).toBe(false);
  expect(issuesFromAjv(isAudit.errors ?? [], audit)).toMatchObject([
    { code: 'structure.duplicate', pointer: '/completedSections/2' },
  ]);
});

it('counts characters as Ajv does, near the most that a text may hold', () => {
  const compare = verdicts(isAudit, auditJsonSchema);
  const unit = fc.constantFrom('a', 'ŵ', '🙂', '\ud83d', '\ude42');
  const texts = fc.string({ unit, minLength: 195, maxLength: 205 });
  fc.assert(
    fc.property(texts, (caseReference) => {
      const { ours, theirs } = compare({ ...everyAudit, caseReference });
      expect(ours).toEqual(theirs);
    }),
  );
  for (const revision of [2 ** 53 - 1, 2 ** 53, 0, -1, 1.5]) {
    const { ours, theirs } = compare({ ...everyAudit, revision });
    expect(ours).toEqual(theirs);
  }
});

/** Keywords that tell no fault of their own, or hold the schemas of others. */
const silent = new Set(
  '$schema $id $ref $defs title description allOf anyOf not if then else items properties'.split(
    ' ',
  ),
);

/** The keywords of a schema that tell a fault. */
function keywordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, member]) => {
    if (['const', 'enum', 'required'].includes(name)) return [name];
    const named = ['properties', '$defs'].includes(name) ? Object.values(member) : [member].flat();
    return [...(silent.has(name) ? [] : [name]), ...named.flatMap(keywordsOf)];
  });
}

it('every keyword of the published schemas has an issue of its own', () => {
  const keywords = new Set(
    [auditJsonSchema, overlayJsonSchema, toolJsonSchema].flatMap(keywordsOf),
  );
  expect(keywords.size).toBeGreaterThan(12);
  for (const keyword of keywords) {
    const [issue] = issuesFromAjv([{ instancePath: '', keyword, params: {} }], {});
    const isChoice = keyword === 'const' || keyword === 'enum';
    expect(issue?.code === 'structure.not-allowed', keyword).toBe(isChoice);
  }
});
