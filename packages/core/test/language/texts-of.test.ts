import { type Tool, toolJsonSchema } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapTexts } from '../../src/language/map-texts.js';
import { textsOf } from '../../src/language/texts-of.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { tools } from '../support/arbitrary-tools.js';
import { everyText } from '../support/every-text.js';
import { textPlaces } from '../support/text-places.js';

const words = (tool: Tool) => textsOf(tool).map(({ text }) => text);

/** One address of each shape, as docs/languages.md tells them. */
const addresses = [
  'title',
  'publisher',
  'purpose/title',
  'purpose/paragraphs/0',
  'purpose/paragraphs/0/points/1',
  'sections/title/title',
  'sections/title/shortTitle',
  'sections/title/guidance/1',
  'questions/choice/label',
  'questions/choice/hint',
  'questions/choice/guidance/0/points/0',
  'questions/choice/options/one/label',
  'questions/choice/options/one/hint',
  'questions/number/unit',
  'questions/decision/explanation/label',
  'questions/grade/rationale/label',
  'questions/table/rowName',
  'questions/table/columns/number/unit',
  'codeLists/title/one/label',
  'grades/low/label',
  'grades/low/descriptor/0',
  'baseline/source/quote',
  'thresholds/label/label',
  'flags/label/label',
  'rules/warn/reason',
  'rules/warn/source/quote',
  'contacts/0/name',
  'contacts/0/note',
  'themePacks/neglect/title',
];

describe('the texts of a tool', () => {
  it('are those that the published schema has a place for', () => {
    const { places, found } = textPlaces(toolJsonSchema, everyText);
    // Each place of the schema is filled in this tool, or the comparison would say less.
    expect(places.filter((place) => !found.has(place))).toEqual([]);
    const all = [...found.values()].flat();
    expect([...words(everyText)].sort()).toEqual([...all].sort());
    expect(new Set(all).size).toBe(all.length);
  });

  it('are in a tool that is one', () => {
    expect(validateTool(everyText)).toMatchObject({ ok: true });
  });

  it('are found by their ids, each at one place', () => {
    const named = textsOf(everyText).map(({ at }) => at);
    expect(named).toEqual(expect.arrayContaining(addresses));
    expect(new Set(named).size).toBe(named.length);
    const places = textsOf(westMidlands).map(({ at }) => at);
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBeGreaterThan(150);
  });

  it('have addresses that the schema of translations takes', () => {
    const strings = textsOf(everyText).map(({ at, text }) => ({
      at,
      source: text,
      text,
      state: 'draft',
    }));
    const tool = { ...everyText, translations: { cy: { strings } } };
    expect(validateTool(tool)).toMatchObject({ ok: true });
  });

  it('are nothing of a kind that is not known, beyond what all questions have', () => {
    const question = { id: 'q', kind: 'ranking', label: 'Q', options: 7, columns: null };
    const tool = { ...everyText, sections: [{ id: 's', title: 'S', questions: [question] }] };
    const places = textsOf(tool as unknown as Tool).map(({ at }) => at);
    expect(places.filter((at) => at.startsWith('questions/'))).toEqual(['questions/q/label']);
  });
});

describe('a tool with other words', () => {
  it('has them at every place, and is otherwise the same', () => {
    const loud = mapTexts(everyText, (text) => `${JSON.stringify(text)}!`);
    expect(words(loud)).toEqual(words(everyText).map((text) => `${JSON.stringify(text)}!`));
    const back = mapTexts(loud, (text) => JSON.parse(String(text).slice(0, -1)));
    expect(back).toEqual(everyText);
  });

  it('is the same tool where nothing changes', () => {
    fc.assert(
      fc.property(tools, (tool) => {
        expect(mapTexts(tool, (text) => text)).toBe(tool);
      }),
    );
  });

  it('shares with it what has no other words', () => {
    const changed = mapTexts(everyText, (text, at) => (at === 'title' ? 'Other' : text));
    expect(changed).toEqual({ ...everyText, title: 'Other' });
    expect(changed.sections).toBe(everyText.sections);
    expect(changed.rules).toBe(everyText.rules);
  });
});
