import { validateAudit } from '@maat/core';
import { type Audit, auditSchemaId, longestText, type Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditFrom, type FhirResponseItem, responseOf } from '../../src/fhir.js';
import { auditsOf } from './arbitrary-audits.js';
import { anyTool } from './arbitrary-tools.js';
import { fhirFaults } from './fhir-schema.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('any audit of any tool is a QuestionnaireResponse, and the same audit again', () => {
  const pairs = anyTool.chain((tool) => fc.tuple(fc.constant(tool), auditsOf(tool)));
  fc.assert(
    fc.property(pairs, ([tool, audit]) => {
      const response = plain(responseOf(tool, audit));
      expect(fhirFaults('QuestionnaireResponse', response)).toEqual([]);
      expect(auditFrom(tool, response)).toEqual({ audit: plain(audit), changed: [], unread: [] });
    }),
    { numRuns: 100 },
  );
});

const tool: Tool = westMidlands;
const audit: Audit = {
  schema: auditSchemaId,
  id: 'audit-1',
  tool: { id: tool.id, version: tool.version },
  status: 'submitted',
  revision: 3,
  madeAt: '2026-11-01T09:00:00Z',
  changedAt: '2026-11-02T09:00:00Z',
  answers: {
    dateOfAudit: { state: 'answered', value: '2026-11-02' },
    subject: { state: 'answered', value: 'child' },
    dailyLife: { state: 'answered', value: ' He said:\n“No.” ' },
    disagreements: { state: 'not-applicable', reason: 'There were none.' },
    assessmentQuality: { state: 'answered', value: { choice: 'no', explanation: 'It was late.' } },
    actions: {
      state: 'answered',
      value: [{ id: 'r1', cells: { action: 'Visit', timescale: { words: 'soon' } } }],
    },
  },
};

/** The item of a question in the response to the audit, and the response with another in its place. */
function itemOf(id: string): FhirResponseItem {
  const items = responseOf(tool, audit).item?.flatMap((section) => section.item ?? []) ?? [];
  const found = items.find(({ linkId }) => linkId === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

function readWith(changed: FhirResponseItem): ReturnType<typeof auditFrom> {
  const response = responseOf(tool, audit);
  const item = response.item?.map((section) => ({
    ...section,
    item: section.item?.map((each) => (each.linkId === changed.linkId ? changed : each)),
  }));
  return auditFrom(tool, { ...response, item });
}

const answerIn = ({ audit: read }: ReturnType<typeof auditFrom>, id: string) =>
  (read as Audit).answers[id];

describe('the response to an audit', () => {
  it('says by FHIR’s own means what FHIR has a place for', () => {
    const response = responseOf(tool, audit);
    expect(response).toMatchObject({
      questionnaire: `urn:maat:tool:west-midlands|${tool.version}`,
      status: 'completed',
      authored: '2026-11-02T09:00:00Z',
    });
    expect(itemOf('dateOfAudit').answer).toEqual([{ valueDate: '2026-11-02' }]);
    expect(itemOf('subject').answer?.[0]?.valueCoding).toMatchObject({ code: 'child' });
    expect(itemOf('assessmentQuality').answer).toMatchObject([
      {
        valueCoding: { code: 'no' },
        item: [
          { linkId: 'assessmentQuality/explanation', answer: [{ valueString: 'It was late.' }] },
        ],
      },
    ]);
    expect(itemOf('actions').item).toMatchObject([
      {
        linkId: 'actions/rows',
        item: [{ linkId: 'actions/columns/action', answer: [{ valueString: 'Visit' }] }],
      },
    ]);
    expect(itemOf('disagreements').extension?.[0]).toEqual({
      url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
      valueCode: 'not-applicable',
    });
  });

  it('shows words without what FHIR would trim, and keeps them as typed', () => {
    expect(itemOf('dailyLife').answer).toEqual([{ valueString: 'He said:\n“No.”' }]);
    expect(answerIn(auditFrom(tool, responseOf(tool, audit)), 'dailyLife')).toEqual(
      audit.answers['dailyLife'],
    );
  });

  it('is read with what somebody changed in it since, and says so where that was kept twice', () => {
    const dailyLife = readWith({ ...itemOf('dailyLife'), answer: [{ valueString: 'She said.' }] });
    expect(answerIn(dailyLife, 'dailyLife')).toEqual({ state: 'answered', value: 'She said.' });
    expect(dailyLife.changed).toEqual(['dailyLife']);

    const answered = readWith({ ...itemOf('disagreements'), answer: [{ valueString: 'One.' }] });
    expect(answerIn(answered, 'disagreements')).toEqual({ state: 'answered', value: 'One.' });
    expect(answered.changed).toEqual(['disagreements']);

    const date = readWith({ ...itemOf('dateOfAudit'), answer: [{ valueDate: '2026-11-03' }] });
    expect(answerIn(date, 'dateOfAudit')).toEqual({ state: 'answered', value: '2026-11-03' });
    expect(validateAudit(tool, date.audit)).toMatchObject({ ok: true });
  });

  it('is read with a list of what has no place in an audit', () => {
    const answer = [{ valueString: 'One.' }, { valueString: 'Two.' }];
    expect(readWith({ ...itemOf('dailyLife'), answer }).unread).toEqual(['dailyLife']);
    const response = responseOf(tool, audit);
    const item = [...(response.item ?? []), { linkId: 'weight', answer }];
    expect(auditFrom(tool, { ...response, item }).unread).toEqual(['weight']);
  });
});

it('a response of another program is read, as long as its codes are ours', () => {
  const coded = (id: string, code: object) => ({ linkId: id, answer: [{ valueCoding: code }] });
  const foreign = (...item: readonly object[]) =>
    auditFrom(tool, { resourceType: 'QuestionnaireResponse', status: 'completed', item });
  const section = { linkId: 'section/about', item: [coded('subject', { code: 'child' })] };
  expect(foreign(section, coded('assessmentQuality', { code: 'no' }))).toMatchObject({
    audit: {
      status: 'submitted',
      answers: {
        subject: { state: 'answered', value: 'child' },
        assessmentQuality: { state: 'answered', value: { choice: 'no' } },
      },
    },
    unread: [],
  });
  const snomed = { system: 'http://snomed.info/sct', code: 'child' };
  expect(foreign(coded('subject', snomed)).unread).toEqual(['subject']);
});

it('the longest text is cut where no program trims it, and put together again', () => {
  const value = `${' '.repeat(longestText - 1)}.`;
  const whole = { ...audit, answers: { dailyLife: { state: 'answered' as const, value } } };
  const response = responseOf(tool, whole);
  const item = response.item?.[0]?.item?.[0];
  const parts = item?.extension?.[0]?.extension?.map(({ valueString = '' }) => valueString) ?? [];
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.filter((part) => part.trim() !== part || part.length > 1024 * 1024)).toEqual([]);
  expect(answerIn(auditFrom(tool, response), 'dailyLife')).toEqual(whole.answers.dailyLife);
});

it('anything at all is read without an exception, and is no audit', () => {
  const hostile = fc.oneof(
    fc.anything(),
    fc.record({
      questionnaire: fc.anything(),
      extension: fc.array(
        fc.record({ url: fc.constant('urn:maat:fhir:1:answers'), valueString: fc.string() }),
      ),
      item: fc.array(
        fc.record({
          linkId: fc.constantFrom('actions', 'subject', 'section/plans', '__proto__'),
          extension: fc.anything(),
          answer: fc.anything(),
          item: fc.anything(),
        }),
      ),
    }),
    fc.constant(nested(20_000)),
    fc.constant(nestedItems(20_000)),
  );
  fc.assert(
    fc.property(hostile, (value) => {
      expect(validateAudit(tool, auditFrom(tool, value).audit).ok).toBe(false);
    }),
  );
});

/** An exact answer of as many levels. */
function nested(levels: number): unknown {
  const json = `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const extension = [
    { url: 'urn:maat:fhir:1:answer', extension: [{ url: 'json', valueString: json }] },
  ];
  return { item: [{ linkId: 'actions', extension }] };
}

/** Items within items, as deep. */
function nestedItems(levels: number): unknown {
  let item: object = { linkId: 'deepest' };
  for (let level = 0; level < levels; level += 1) item = { linkId: 'actions', item: [item] };
  return { item: [item] };
}
