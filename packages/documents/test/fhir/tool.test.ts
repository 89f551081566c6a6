import { applyOverlay, validateTool } from '@maat/core';
import type { Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FhirQuestionnaireItem, questionnaireOf, toolFrom } from '../../src/fhir.js';
import { anyTool } from './arbitrary-tools.js';
import { fhirFaults } from './fhir-schema.js';

const applied = applyOverlay(westMidlands, westMidlandsJudged);
if (!applied.ok) throw new Error('The judged tool does not come of its overlay.');

describe.each<[string, Tool]>([
  ['the West Midlands tool', westMidlands],
  ['the West Midlands tool with judgements', applied.tool],
])('%s', (_name, tool) => {
  it('is a Questionnaire, and the same tool again', () => {
    expect(validateTool(tool).ok).toBe(true);
    const written = JSON.stringify(questionnaireOf(tool));
    expect(fhirFaults('Questionnaire', JSON.parse(written))).toEqual([]);
    expect(toolFrom(JSON.parse(written))).toEqual(JSON.parse(JSON.stringify(tool)));
  });
});

it('any tool is a Questionnaire, and the same tool again', () => {
  fc.assert(
    fc.property(anyTool, (tool) => {
      const written = JSON.stringify(questionnaireOf(tool));
      expect(fhirFaults('Questionnaire', JSON.parse(written))).toEqual([]);
      expect(toolFrom(JSON.parse(written))).toEqual(JSON.parse(JSON.stringify(tool)));
    }),
    { numRuns: 60 },
  );
});

it('the schema of FHIR is asked in earnest', () => {
  const item = [
    { linkId: 'a', type: 'poem' },
    { linkId: '', type: 'text' },
  ];
  expect(fhirFaults('Questionnaire', { resourceType: 'Questionnaire', item })).toHaveLength(2);
});

interface Placed {
  readonly item: FhirQuestionnaireItem;
  readonly linkIds: ReadonlySet<string>;
}

function itemsIn(items: readonly FhirQuestionnaireItem[]): readonly FhirQuestionnaireItem[] {
  return items.flatMap((item) => [item, ...itemsIn(item.item ?? [])]);
}

/** Rules of the specification that its JSON Schema cannot say, by their names there. */
const invariants: Readonly<Record<string, (placed: Placed) => boolean>> = {
  'que-1': ({ item }) =>
    item.type === 'group' ? Boolean(item.item?.length) : item.type !== 'display' || !item.item,
  'que-3': ({ item }) => item.type !== 'display' || !('code' in item),
  'que-5': ({ item }) => item.type === 'choice' || !item.answerOption,
  'que-6': ({ item }) => item.type !== 'display' || !(item.required || item.repeats),
  'que-7': ({ item }) =>
    (item.enableWhen ?? []).every(({ operator, answerBoolean }) =>
      operator === 'exists' ? answerBoolean !== undefined : true,
    ),
  'que-9': ({ item }) => item.type !== 'display' || !item.readOnly,
  'que-10': ({ item }) => item.maxLength === undefined || ['string', 'text'].includes(item.type),
  'que-12': ({ item }) => (item.enableWhen?.length ?? 0) < 2 || item.enableBehavior !== undefined,
  'enableWhen leads to an item': ({ item, linkIds }) =>
    (item.enableWhen ?? []).every(({ question }) => linkIds.has(question)),
};

it('any tool holds to the rules of FHIR that a schema cannot say', () => {
  fc.assert(
    fc.property(anyTool, (tool) => {
      const items = itemsIn(questionnaireOf(tool).item);
      const linkIds = new Set(items.map(({ linkId }) => linkId));
      expect(linkIds.size, 'que-2: link ids are unique').toBe(items.length);
      const broken = items.flatMap((item) =>
        Object.entries(invariants).flatMap(([name, holds]) =>
          holds({ item, linkIds }) ? [] : [`${name} at ${item.linkId}`],
        ),
      );
      expect(broken).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describe('a Questionnaire that somebody changed', () => {
  it('gives the tool with the change, also where the words were kept twice', () => {
    const { item, ...rest } = questionnaireOf(westMidlands);
    const changed = JSON.parse(JSON.stringify({ ...rest, item, title: 'Ours' }));
    const [, section] = changed.item.filter(({ type }: { type: string }) => type === 'group');
    section.item.find(({ linkId }: { linkId: string }) => linkId === 'howLongOpen').text =
      'How long?';
    const tool = toolFrom(changed) as Tool;
    expect(validateTool(tool).ok).toBe(true);
    expect(tool.title).toBe('Ours');
    const labels = tool.sections.flatMap(({ questions }) => questions.map(({ label }) => label));
    expect(labels).toContain('How long?');
  });
});

it('anything at all is read without an exception, and is no tool', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ extension: fc.anything(), item: fc.anything() })),
      (value) => {
        expect(validateTool(toolFrom(value)).ok).toBe(false);
      },
    ),
  );
});
