import type { Text, Tool, TranslatedText } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { check } from '../../src/checks/check.js';
import { textsOf } from '../../src/language/texts-of.js';
import { translateTool } from '../../src/language/translate-tool.js';
import { messageFor } from '../../src/message/message-for.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { tools } from '../support/arbitrary-tools.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { everyText } from '../support/every-text.js';
import { auditOf, now, toolOf } from '../support/kit.js';

const draft = (at: string, source: Text, text: Text): TranslatedText => ({
  at,
  source,
  text,
  state: 'draft',
});

/** A tool with its words in Welsh, as far as these go. */
const inWelsh = <TOOL extends Tool>(tool: TOOL, ...strings: readonly TranslatedText[]): Tool => ({
  ...tool,
  translations: { cy: { strings } },
});

const titled = toolOf([{ id: 'line', kind: 'text', label: 'Line', hint: 'Short' }]);
const wordsAt = (tool: Tool, place: string) => textsOf(tool).find(({ at }) => at === place)?.text;

/** What is shown at a place, and the state that it is said to be in. */
function shown(tool: Tool, place: string, language = 'cy') {
  const translated = translateTool(tool, language);
  const state = translated.texts.find(({ at }) => at === place)?.state;
  return [wordsAt(translated.tool, place), state];
}

describe('a text of a tool in another language', () => {
  test.each([
    ['is shown where it is a draft', draft('title', 'Test', 'Prawf'), ['Prawf', 'draft']],
    [
      'is shown where it is complete',
      { ...draft('title', 'Test', 'Prawf'), state: 'complete' } as const,
      ['Prawf', 'complete'],
    ],
    ['is not shown where it is stale', draft('title', 'Tests', 'Profion'), ['Test', 'stale']],
    [
      'is missing where there is none',
      draft('sections/section/title', 'X', 'Y'),
      ['Test', 'missing'],
    ],
  ])('%s', (_, string, expected) => {
    expect(shown(inWelsh(titled, string), 'title')).toEqual(expected);
  });

  it('may have forms of its own for a child and an adult', () => {
    const forms = { child: 'Plentyn', adult: 'Oedolyn', both: 'Plentyn neu oedolyn' };
    expect(shown(inWelsh(titled, draft('title', 'Test', forms)), 'title')).toEqual([
      forms,
      'draft',
    ]);
  });

  it('is stale once one form of what it was made from changes', () => {
    const forms = { child: 'Child', adult: 'Adult', both: 'Both' };
    const tool = inWelsh({ ...titled, title: forms }, draft('title', { ...forms }, 'Prawf'));
    expect(shown(tool, 'title')).toEqual(['Prawf', 'draft']);
    const changed = { ...tool, title: { ...forms, adult: 'Grown-up' } };
    expect(shown(changed, 'title')).toEqual([changed.title, 'stale']);
  });

  it('of two for one place is the one that is made from the words that are there', () => {
    const strings = [draft('title', 'Tests', 'Profion'), draft('title', 'Test', 'Prawf')];
    expect(shown(inWelsh(titled, ...strings), 'title')).toEqual(['Prawf', 'draft']);
  });

  it('is found for a language that is asked for more exactly', () => {
    const tool = inWelsh(titled, draft('title', 'Test', 'Prawf'));
    expect(shown(tool, 'title', 'cy-GB')).toEqual(['Prawf', 'draft']);
    expect(shown(tool, 'title', 'CY')).toEqual(['Prawf', 'draft']);
    expect(shown(tool, 'title', 'c')).toEqual(['Test', 'missing']);
  });
});

describe('paragraphs', () => {
  const paragraphs = (...texts: readonly string[]): Tool => {
    const [section] = titled.sections;
    const guidance = texts.map((text) => ({ text, points: [`${text}, point`] }));
    return { ...titled, sections: section ? [{ ...section, guidance }] : [] };
  };
  const strings = [
    draft('sections/section/guidance/0', 'One', 'Un'),
    draft('sections/section/guidance/0/points/0', 'One, point', 'Un, pwynt'),
    draft('sections/section/guidance/1', 'Two', 'Dau'),
  ];
  const guidance = (tool: Tool) =>
    translateTool(inWelsh(tool, ...strings), 'cy')
      .texts.filter(({ at }) => at.includes('guidance'))
      .map(({ at, state }) => `${at.replace('sections/section/guidance/', '')} ${state}`);
  const words = (tool: Tool) =>
    translateTool(inWelsh(tool, ...strings), 'cy').tool.sections[0]?.guidance?.map(
      ({ text }) => text,
    );

  it('keep their translation when they move', () => {
    expect(words(paragraphs('Two', 'New', 'One'))).toEqual(['Dau', 'New', 'Un']);
    expect(guidance(paragraphs('Two', 'New', 'One'))).toEqual([
      ...['0 draft', '0/points/0 missing', '1 missing', '1/points/0 missing'],
      ...['2 draft', '2/points/0 draft'],
    ]);
  });

  it('are stale when they were reworded', () => {
    expect(guidance(paragraphs('One', 'Two!'))).toContain('1 stale');
  });

  it('take no translation from another list', () => {
    const other = draft('purpose/paragraphs/0', 'One', 'Arall');
    const tool = inWelsh(paragraphs('One'), other);
    expect(translateTool(tool, 'cy').tool.sections).toEqual(paragraphs('One').sections);
  });
});

describe('a translated tool', () => {
  it('is the same tool where it has no such language', () => {
    fc.assert(
      fc.property(tools, (tool) => {
        const { tool: same, language, texts } = translateTool(tool, 'cy');
        expect(same).toBe(tool);
        expect(language).toBeUndefined();
        expect(texts.every(({ state }) => state === 'missing')).toBe(true);
      }),
    );
  });

  it('says what language it is in, and is a tool', () => {
    const strings = textsOf(everyText).map(({ at, text }) => draft(at, text, `C ${at}`));
    const { tool, texts } = translateTool(inWelsh(everyText, ...strings), 'cy');
    expect(tool.language).toBe('cy');
    expect(tool).not.toHaveProperty('translations');
    expect(validateTool(tool)).toMatchObject({ ok: true });
    expect(textsOf(tool)).toEqual(strings.map(({ at, text }) => ({ at, text })));
    expect(texts.every(({ state }) => state === 'draft')).toBe(true);
  });

  it('has the same ids, and words of the one or the other language', () => {
    const cases = tools.chain((tool) =>
      fc.tuple(fc.constant(tool), fc.subarray([...textsOf(tool)])),
    );
    fc.assert(
      fc.property(cases, ([tool, some]) => {
        const strings = some.map(({ at, text }) => draft(at, text, `C ${at}`));
        const chosen = new Set(strings.map(({ at }) => at));
        const translated = translateTool(inWelsh(tool, ...strings), 'cy').tool;
        const expected = textsOf(tool).map(({ at, text }) => ({
          at,
          text: chosen.has(at) ? `C ${at}` : text,
        }));
        expect(textsOf(translated)).toEqual(expected);
      }),
    );
  });

  it('finds the same in every audit', () => {
    const answers = fc.record(
      Object.fromEntries(
        Object.entries(everyAudit.answers).map(([id, answer]) => [
          id,
          fc.constantFrom(answer, { state: 'not-applicable' }, { state: 'answered', value: 9 }, {}),
        ]),
      ),
      { requiredKeys: [] },
    );
    const strings = textsOf(everyKind).map(({ at, text }) => draft(at, text, `C ${at}`));
    const welsh = translateTool(inWelsh(everyKind, ...strings), 'cy').tool;
    fc.assert(
      fc.property(answers, (given) => {
        const audit = auditOf(everyKind, given);
        expect(check(welsh, audit, { now })).toEqual(check(everyKind, audit, { now }));
      }),
    );
  });

  it('gives messages the words of its labels and reasons', () => {
    const tool = inWelsh(
      everyKind,
      draft('questions/line/label', 'Line', 'Llinell'),
      draft('rules/look-again/reason', 'Look again.', 'Edrychwch eto.'),
    );
    const welsh = translateTool(tool, 'cy').tool;
    const say = (code: 'answer.required' | 'grade.rule-warning', params = {}) =>
      messageFor({ code, severity: 'error', pointer: '/answers/line', params }, { tool: welsh });
    expect(say('answer.required')).toMatch(/^Llinell: /);
    expect(say('grade.rule-warning', { rule: 'look-again' })).toBe('Llinell: Edrychwch eto.');
  });
});
