import type { Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toolChangeText } from '../../src/issue/tool-change-text.js';
import { isSameJson } from '../../src/model/same-json.js';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { diffTools } from '../../src/overlay/diff-tools.js';
import { everyChange } from '../support/every-change.js';
import { everyKind } from '../support/every-kind.js';
import { toolPairs } from '../support/tool-pairs.js';
import { wholeTools } from '../support/whole-tools.js';

/** The next version of a tool, with these changes to its plain JSON. */
function nextOf(base: Tool, change: (tool: Json) => void): Tool {
  const tool = JSON.parse(JSON.stringify(base));
  change(tool);
  return { ...tool, version: '3.0.0' };
}

// biome-ignore lint/suspicious/noExplicitAny: the tests write into plain JSON.
type Json = any;

const withTopic: Tool = { ...everyKind, roles: { ...everyKind.roles, theme: 'picks' } };

describe('the overlay between two tools', () => {
  it('makes the one of the other, and both ways, for any two', () => {
    fc.assert(
      fc.property(toolPairs, ([one, other]) => {
        for (const [before, after] of [
          [one, other],
          [other, one],
        ] as const) {
          const { overlay } = diffTools(before, after);
          const result = applyOverlay(before, overlay, { heldToCore: false });
          expect(result.ok ? result.tool : result).toEqual(after);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('makes the judged tool of the printed form', () => {
    const judged = applyOverlay(westMidlands, westMidlandsJudged);
    const tool: Tool = judged.ok ? judged.tool : westMidlands;
    const { overlay } = diffTools(westMidlands, tool);
    expect(applyOverlay(westMidlands, overlay)).toMatchObject({ ok: true, tool });
  });

  it('is none where both have one name', () => {
    const other = nextOf(everyKind, (tool) => tool.sections.pop());
    const same = { ...other, version: everyKind.version };
    expect(diffTools(everyKind, same)).not.toHaveProperty('overlay');
    expect(diffTools(everyKind, same).changes.length).toBeGreaterThan(0);
  });

  it('names the tool anew where that is all', () => {
    const { overlay } = diffTools(everyKind, { ...everyKind, id: 'other', title: 'Other' });
    expect(overlay).toMatchObject({
      base: { id: 'every-kind', version: everyKind.version },
      tool: { id: 'other', version: everyKind.version, title: 'Other' },
      changes: [],
    });
  });

  it('replaces sections where it would take too many changes', () => {
    const questions = (label: string) =>
      Array.from({ length: 300 }, (_, index) => ({
        id: `q${index}`,
        kind: 'text',
        label: `${label} ${index}`,
      }));
    const sections = (label: string) =>
      Array.from({ length: 4 }, (_, at) => ({
        id: `s${at}`,
        title: 'S',
        questions: questions(label).map((each) => ({ ...each, id: `${each.id}-${at}` })),
      }));
    const { schema, language } = everyKind;
    const tool = (version: string, all: readonly object[]) =>
      ({ schema, language, id: 'large', version, title: 'Large', sections: all }) as Tool;
    const [first, ...others] = sections('New');
    const moved = [...others, first].map((section, index) => ({
      ...section,
      questions: index === 0 ? section?.questions.slice(0, 200) : section?.questions,
    }));
    const [before, after] = [tool('1.0.0', sections('Old')), tool('2.0.0', moved)];
    const { overlay } = diffTools(before, after);
    expect(overlay?.changes.length).toBeLessThan(10);
    expect(applyOverlay(before, overlay)).toMatchObject({ ok: true, tool: after });
  });
});

describe('a small difference is a small overlay:', () => {
  type Change = (tool: Json) => void;
  test.each<[string, Change, readonly object[]]>([
    [
      'a reworded label',
      (tool) => {
        tool.sections[0].questions[2].label = 'Other';
      },
      [{ change: 'set-question', question: 'line', members: { label: 'Other' } }],
    ],
    [
      'a member that is gone',
      (tool) => {
        delete tool.sections[0].questions[2].maxLength;
      },
      [{ change: 'set-question', question: 'line', unset: ['maxLength'] }],
    ],
    [
      'a question moved up',
      (tool) => {
        const { questions } = tool.sections[0];
        questions.unshift(...questions.splice(4, 1));
      },
      [{ change: 'move-question', question: 'roughly', first: true }],
    ],
    [
      'a question moved to another section, and reworded',
      (tool) => {
        const [line] = tool.sections[0].questions.splice(2, 1);
        tool.sections[1].questions.push({ ...line, label: 'Other' });
      },
      [
        { change: 'move-question', question: 'line', section: 'second', after: 'mark' },
        { change: 'set-question', question: 'line', members: { label: 'Other' } },
      ],
    ],
    [
      'a section that takes what was there',
      (tool) => {
        const [line] = tool.sections[0].questions.splice(2, 1);
        tool.sections.push({ id: 'third', title: 'Third', questions: [line] });
      },
      [
        {
          change: 'add-section',
          section: { id: 'third', title: 'Third', questions: [] },
          after: 'second',
        },
        { change: 'move-question', question: 'line', section: 'third', first: true },
      ],
    ],
    [
      'sections the other way round',
      (tool) => tool.sections.reverse(),
      [{ change: 'move-section', section: 'first', after: 'second' }],
    ],
    [
      'a section that is gone',
      (tool) => {
        tool.sections.pop();
        tool.roles = { dateOfAudit: 'dateOfAudit' };
      },
      [
        { change: 'remove-section', section: 'second' },
        { change: 'remove', in: 'roles', id: 'actions' },
        { change: 'remove', in: 'roles', id: 'overallGrade' },
        { change: 'remove', in: 'roles', id: 'theme' },
      ],
    ],
    [
      'a question hidden',
      (tool) => {
        tool.sections[0].questions[2].hidden = { justification: 'Asked elsewhere.' };
      },
      [{ change: 'hide-question', question: 'line', justification: 'Asked elsewhere.' }],
    ],
    [
      'a rule that is stronger, and a code between two',
      (tool) => {
        tool.rules[2].strength = 'must';
        tool.codeLists.colours.splice(1, 0, { code: 'green', label: 'Green' });
      },
      [
        {
          change: 'put',
          in: 'rules',
          id: 'should-be-low',
          value: { ...everyKind.rules[2], strength: 'must' },
        },
        {
          change: 'put-code',
          codeList: 'colours',
          code: { code: 'green', label: 'Green' },
          after: 'red',
        },
      ],
    ],
  ])('%s', (_, change, expected) => {
    expect(diffTools(withTopic, nextOf(withTopic, change)).overlay?.changes).toEqual(expected);
  });

  it('a theme pack, coming and going', () => {
    const { changes } = everyChange;
    const add = changes.find(({ change }) => change === 'add-theme-pack');
    const result = applyOverlay(withTopic, {
      ...everyChange,
      base: { id: withTopic.id, version: withTopic.version },
      changes: [add],
    });
    const tool: Tool = result.ok ? result.tool : withTopic;
    const { overlay } = diffTools(withTopic, tool);
    expect(overlay?.changes).toHaveLength(1);
    expect(overlay?.changes).toMatchObject([
      { change: 'add-theme-pack', pack: { id: 'rivers', sections: [{ section: 'first' }] } },
    ]);
    expect(diffTools(tool, withTopic).overlay?.changes).toEqual([
      { change: 'remove-theme-pack', themePack: 'rivers' },
      { change: 'set-tool', unset: ['themePacks'] },
    ]);
  });
});

describe('the list of changes', () => {
  const result = applyOverlay(everyKind, everyChange);
  const texts = diffTools(everyKind, result.ok ? result.tool : everyKind).changes.map(
    toolChangeText,
  );

  it('is empty for tools that are the same, and only for those', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          toolPairs,
          wholeTools.map((tool) => [tool, tool] as const),
        ),
        (pair) => {
          const [one, other] = pair;
          const copy: Tool = JSON.parse(JSON.stringify(other));
          expect(diffTools(one, copy).changes.length === 0).toBe(isSameJson(one, other));
        },
      ),
    );
  });

  it('says each in words', () => {
    expect(texts).toMatchInlineSnapshot(`
      [
        "The id of the tool ‘every-kind’ was ‘every-kind’ and is ‘changed’.",
        "The version of the tool ‘every-kind’ was ‘2.10.0-draft.1’ and is ‘1.0.0’.",
        "The title of the tool ‘every-kind’ was ‘For a child or an adult’ and is ‘Changed’.",
        "The review period of the tool ‘every-kind’ was ‘P1Y6M’: there is none now.",
        "The publisher of the tool ‘every-kind’ is ‘Somebody’: there was none.",
        "The section ‘First’ (first) is moved.",
        "The title of the section ‘First’ (first) was ‘First’ and is ‘Other’.",
        "The guidance of the section ‘First’ (first) is added.",
        "The section ‘Instead’ (instead) is added.",
        "The question ‘Season’ (season) is removed from the section ‘first’.",
        "The question ‘Their depth’ (depth) is added to the section ‘first’.",
        "The question ‘Roughly when’ (roughly) is hidden: ‘Asked elsewhere.’.",
        "The question ‘Year’ (year) is added to the section ‘first’.",
        "The question ‘Other’ (b) is added to the section ‘instead’.",
        "The question ‘Line’ (line) is moved from the section ‘first’ to the section ‘instead’.",
        "The question ‘Theme’ (topic) is added to the section ‘instead’.",
        "The grade ‘Middle’ (middle) is added.",
        "The rule ‘Six may be many.’ (may-be-low) is removed.",
        "The rule ‘Look again.’ (look-again) is moved.",
        "The threshold ‘Most’ (most) is added.",
        "The code list ‘boats’ is added.",
        "The role ‘theme’ is added.",
        "The theme pack ‘Of rivers’ (rivers) is added.",
        "The translation ‘cy’ is added.",
      ]
    `);
  });

  it('says nothing of a part that is empty in place of none', () => {
    const { themePacks: _, translations: __, ...without }: Tool = everyKind;
    const empty = { ...without, themePacks: [], translations: {} };
    expect(diffTools(without, empty).changes).toEqual([]);
    expect(diffTools(empty, without).changes).toEqual([]);
  });

  it('has words for every change between any two tools', () => {
    fc.assert(
      fc.property(toolPairs, ([one, other]) => {
        for (const change of diffTools(one, other).changes) {
          expect(toolChangeText(change)).toMatch(/^[A-Z].*[^.]\.$|‘/su);
          expect(toolChangeText(change)).not.toMatch(/undefined|\[object/);
        }
      }),
    );
  });
});
