import type { Audit, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { modelOf } from '../../src/model/tool-model.js';
import { auditStandardSchema } from '../../src/standard-schema/audit-standard-schema.js';
import { toStandardSchema } from '../../src/standard-schema/to-standard-schema.js';
import { toolStandardSchema } from '../../src/standard-schema/tool-standard-schema.js';
import { answerFaults } from '../../src/validate/answer-faults.js';
import { validationOf } from '../../src/validate/validation.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { answered, auditOf, now } from '../support/kit.js';

/** What a library does that takes any Standard Schema, as its specification shows it. */
async function standardValidate<SCHEMA extends StandardSchemaV1>(
  schema: SCHEMA,
  input: unknown,
): Promise<StandardSchemaV1.InferOutput<SCHEMA>> {
  let result = schema['~standard'].validate(input);
  if (result instanceof Promise) result = await result;
  if (result.issues) throw new Error(JSON.stringify(result.issues));
  return result.value as StandardSchemaV1.InferOutput<SCHEMA>;
}

const resultOf = (schema: StandardSchemaV1, input: unknown) => {
  const result = schema['~standard'].validate(input);
  if (result instanceof Promise) throw new Error('Our validators wait for nothing.');
  return result;
};

describe('the audits of a tool', () => {
  const audits = auditStandardSchema(everyKind);

  it('are told by version 1 of Standard Schema', () => {
    expect(audits['~standard']).toMatchObject({ version: 1, vendor: 'maat' });
    expect(toolStandardSchema['~standard']).toMatchObject({ version: 1, vendor: 'maat' });
  });

  it('are let through as they are', async () => {
    expect(await standardValidate(audits, everyAudit)).toBe(everyAudit);
  });

  it('may be unfinished', () => {
    expect(resultOf(audits, auditOf(everyKind, {})).issues).toBeUndefined();
  });

  it('are refused with messages and with paths, the indexes of lists as numbers', () => {
    const answers = {
      ...everyAudit.answers,
      dateOfAudit: answered('soon'),
      actions: answered([{ id: 'r1', cells: { colour: 'green' } }]),
    };
    expect(resultOf(audits, { ...everyAudit, answers }).issues).toEqual([
      { message: 'Date of audit must be a date', path: ['answers', 'dateOfAudit', 'value'] },
      {
        message: 'Action 1, ‘Colour’: the answer is not one of those offered',
        path: ['answers', 'actions', 'value', 0, 'cells', 'colour'],
      },
    ]);
    expect(resultOf(audits, 'audit').issues).toEqual([
      { message: 'The data must be an object', path: [] },
    ]);
  });

  it('are asked to be complete where a moment is given', () => {
    const complete = auditStandardSchema(everyKind, { complete: () => ({ now }) });
    expect(resultOf(complete, everyAudit).issues).toBeUndefined();
    const { story: _, ...answers } = everyAudit.answers;
    expect(resultOf(complete, { ...everyAudit, answers }).issues).toEqual([
      { message: 'Answer question 7, or answer N/A', path: ['answers', 'story'] },
    ]);
  });

  it('have the types of the tool', () => {
    const known = auditStandardSchema(westMidlands);
    type Known = StandardSchemaV1.InferOutput<typeof known>;
    expectTypeOf<Known['answers']['dateOfAudit']>().not.toBeAny();
    expectTypeOf<Known>().toExtend<Audit>();
    // @ts-expect-error the tool asks no such question
    type _None = Known['answers']['nobody'];
    expectTypeOf<StandardSchemaV1.InferOutput<typeof toolStandardSchema>>().toEqualTypeOf<Tool>();
  });
});

describe('tools', () => {
  it('are let through or refused', async () => {
    expect(await standardValidate(toolStandardSchema, westMidlands)).toBe(westMidlands);
    expect(resultOf(toolStandardSchema, { ...westMidlands, roles: { theme: 'x' } }).issues).toEqual(
      [
        {
          message: 'The data at /roles/theme names something that the tool does not have',
          path: ['roles', 'theme'],
        },
      ],
    );
    expect(resultOf(toolStandardSchema, { answers: 1 }).issues?.length).toBeGreaterThan(1);
  });
});

describe('any validation of ours', () => {
  it('is a Standard Schema in one line', () => {
    const model = modelOf(everyKind);
    const question = model.questions.get('pick')?.question;
    if (question === undefined) throw new Error('The tool asks it.');
    const schema = toStandardSchema(
      (answer) => validationOf(answer, answerFaults(model, question, answer)),
      ({ code }) => code,
    );
    expect(resultOf(schema, answered('one')).issues).toBeUndefined();
    expect(resultOf(schema, answered('three')).issues).toMatchObject([
      { message: 'answer.unknown-option' },
    ]);
  });
});
