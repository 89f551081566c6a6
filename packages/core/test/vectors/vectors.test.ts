// The vectors are published with @maat/schema, for other implementations as well.
import {
  type Audit,
  draft07,
  type PublishedSchema,
  type Tool,
  toolJsonSchema,
  toolSchema,
  unsaidByToolSchema,
} from '@maat/schema';
import { documentOf, type Vector, vectorFiles, vectorsIn } from '@maat/schema/vectors/read.mjs';
import { Ajv } from 'ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { issueCodes } from '../../src/issue/issue.js';
import { lintCodes } from '../../src/lint/finding.js';
import { openAudit } from '../../src/validate/open-audit.js';
import { knownKinds } from '../../src/validate/tool/known-kinds.js';
import { asks } from './asks.js';

const vectors = vectorFiles.flatMap(vectorsIn);
const asked = vectors.filter(({ ask }) => ask in asks);

type Issues = readonly { readonly code: string; readonly pointer: string }[];

/** Issues as they are compared: as a set of codes and pointers. */
function asSet(issues: Issues): readonly string[] {
  return [...new Set(issues.map(({ code, pointer }) => `${code} ${pointer}`))].sort();
}

describe('core says what the vectors say', () => {
  it.each(asked)('$id', async (vector) => {
    const said = await asks[vector.ask]?.(documentOf(vector.document), vector);
    expect(asSet(said?.issues ?? [])).toEqual(asSet(vector.issues ?? []));
    expect(said?.ok).toBe(vector.ok);
    if (vector.result) expect(said?.result).toEqual(documentOf(vector.result));
    expect(said?.advice).toEqual(vector.advice);
    expect(said?.digest).toBe(vector.digest);
  });
});

const options = { strict: true, allowUnionTypes: true };
const dialects: readonly (readonly [
  name: string,
  (schema: PublishedSchema) => ValidateFunction,
])[] = [
  ['2020-12', (schema) => new Ajv2020(options).compile(schema)],
  ['draft-07', (schema) => new Ajv(options).compile(draft07(schema))],
];

describe('what else says so', () => {
  const audits = asked.filter(({ ask, kind }) => ask === 'validate' && kind === 'audit');

  it('openAudit, of every audit', () => {
    for (const { id, document, tool, issues = [] } of audits) {
      // It stops reading at the list that is too long, rather than in it.
      if (issues.some(({ code }) => code === 'structure.too-large')) continue;
      const opened = openAudit(documentOf(tool ?? {}) as Tool, documentOf(document));
      expect(asSet(opened.ok ? [] : opened.issues), id).toEqual(asSet(issues));
    }
  });

  it.each(dialects)(
    'the schema that is compiled from the tool, in %s, of every audit',
    (_, compile) => {
      const validators = new Map<string, ValidateFunction>();
      const compiled = ({ tool = {} }: Vector) => {
        const key = JSON.stringify(tool);
        const validate = validators.get(key) ?? compile(toolSchema(documentOf(tool) as Tool));
        validators.set(key, validate);
        return validate;
      };
      const unsaid: ReadonlySet<string> = new Set([...unsaidByToolSchema, 'structure.more-issues']);
      let refused = 0;
      for (const vector of audits) {
        // A schema names every fault of the shape, and core no more than what keeps it from walking on.
        if (vector.issues?.some(({ code }) => code === 'structure.too-large')) continue;
        const isFit = (vector.issues ?? []).every(({ code }) => unsaid.has(code));
        expect(compiled(vector)(documentOf(vector.document)), vector.id).toBe(isFit);
        if (!isFit) refused += 1;
      }
      expect(refused).toBeGreaterThan(100);
    },
  );
});

/** Where the schema of a tool lists the effects of a rule. */
interface RuleDefinition {
  readonly rule: { readonly properties: { readonly effect: { readonly enum: readonly string[] } } };
}

describe('the vectors', () => {
  const expected = vectors.flatMap(({ issues = [] }) => issues.map(({ code }) => code));

  // No vector can take Ed25519 from an engine: test/seal does.
  const codes = [...issueCodes, ...lintCodes].filter((code) => code !== 'seal.unsupported');

  it.each(codes)('have %s', (code) => {
    expect(expected).toContain(code);
  });

  it('have each kind of question, answered well and answered wrong', () => {
    const answered = asked.flatMap(({ ask, kind, tool, document, issues = [] }) => {
      if (ask !== 'validate' || kind !== 'audit') return [];
      const questions = (documentOf(tool ?? {}) as Tool).sections.flatMap((each) => each.questions);
      const { answers } = (documentOf(document) ?? {}) as Partial<Audit>;
      return questions
        .filter(({ id }) => Object.hasOwn(answers ?? {}, id))
        .map(({ id, kind }) => ({
          kind: kind as string,
          wrong: issues.some(({ pointer }) => pointer.startsWith(`/answers/${id}/value`)),
          well: issues.length === 0,
        }));
    });
    for (const kind of knownKinds) {
      expect(answered, kind).toContainEqual({ kind, wrong: false, well: true });
      expect(answered, kind).toContainEqual({ kind, wrong: true, well: false });
    }
  });

  it('have each effect of a rule, where it counts and where it does not', () => {
    const outcomes = asked.flatMap(({ tool, advice }) => {
      if (advice === undefined) return [];
      const { rules = [] } = documentOf(tool ?? {}) as Tool;
      const { outcomes: told } = advice as { readonly outcomes: Readonly<Record<string, string>> };
      return rules.map(({ id, effect }) => `${effect} ${told[id]}`);
    });
    const { effect } = (toolJsonSchema['$defs'] as RuleDefinition).rule.properties;
    for (const each of effect.enum) {
      const well = each === 'require' ? ['met', 'unmet'] : ['counts'];
      const expected = [...well, 'not-fired'].map((outcome) => `${each} ${outcome}`);
      expect(outcomes).toEqual(expect.arrayContaining(expected));
    }
    expect(outcomes).toEqual(expect.arrayContaining(['cap unknown', 'expect outweighed']));
  });
});
