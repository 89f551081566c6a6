import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OverlayChange, Question, Section } from '../../src/index.js';
import type { ThemePack } from '../../src/theme-pack/types.js';
import * as packs from '../../src/theme-packs/index.js';
import { westMidlands } from '../../src/west-midlands/index.js';
import { westMidlandsJudged } from '../../src/west-midlands-judged/overlay.js';
import { errorsOf, isOverlay, isThemePack } from '../schemas/validate.js';

const all: readonly ThemePack[] = Object.values(packs);
const sections: readonly Section[] = westMidlands.sections;
const changes: readonly OverlayChange[] = westMidlandsJudged.changes;

const questionsOf = (pack: ThemePack): readonly Question[] =>
  pack.sections.flatMap(({ questions = [] }) => questions);

/** The ids of the questions of the tools that packs are added to. */
const taken = [
  ...sections.flatMap(({ questions }) => questions.map(({ id }) => id)),
  ...changes.flatMap((each) => (each.change === 'add-question' ? each.question.id : [])),
  ...changes.flatMap((each) =>
    each.change === 'add-section' ? each.section.questions.map(({ id }) => id) : [],
  ),
];

const removed = changes.flatMap((each) => (each.change === 'remove-question' ? each.question : []));

describe.each(all)('the theme pack $id', (pack) => {
  it('has the shape of one, also from JSON', () => {
    expect(errorsOf(isThemePack, pack)).toEqual([]);
    expect(errorsOf(isThemePack, JSON.parse(JSON.stringify(pack)))).toEqual([]);
  });

  it('is marked as an example, and says whose words it has', () => {
    expect(pack.example).toBe(true);
    expect(pack.source?.note).toContain('ours');
  });

  it('has questions for each area of the West Midlands tool, and for learning', () => {
    const asked = sections.filter(({ area, id }) => area || id === 'learning');
    expect(pack.sections.map(({ section }) => section)).toEqual(asked.map(({ id }) => id));
    expect(pack.sections.every(({ questions = [] }) => questions.length > 0)).toBe(true);
  });

  it('puts them before the judgement of the area, after a question that both tools have', () => {
    for (const { section, after } of pack.sections) {
      const last = sections.find(({ id }) => id === section)?.questions.at(-1);
      expect(after).toBe(last?.id);
      expect(removed).not.toContain(after);
    }
  });

  it('says of each question where it comes from, in our own words, and how sensitive it is', () => {
    for (const { source, sensitivity } of questionsOf(pack)) {
      expect(source?.note).toMatch(/^The words are ours/);
      expect(source).not.toHaveProperty('quote');
      expect(['personal', 'special-category']).toContain(sensitivity);
    }
  });

  it('lets the auditor say of each question about the case that there is no evidence', () => {
    const learning = pack.sections.find(({ section }) => section === 'learning')?.questions;
    const audited = questionsOf(pack).filter((question) => !learning?.includes(question));
    expect(audited.filter(({ noEvidence }) => !noEvidence)).toEqual([]);
  });
});

it('no two questions of the packs and the tools share an id, and no two packs a theme', () => {
  const ids = [...taken, ...all.flatMap(questionsOf).map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(all.map(({ theme }) => theme.code)).size).toBe(all.length);
});

describe('docs/theme-packs.md', () => {
  const docs = readFileSync(new URL('../../../../docs/theme-packs.md', import.meta.url), 'utf8');
  const [overlay = '', pack = ''] = [...docs.matchAll(/^```json\n(.*?)^```$/gms)].map(
    ([, json]) => json,
  );

  it('shows an overlay that adds a pack, and a pack', () => {
    const whole = overlay.replace(/\{ "…": "[^"]*" \}/, () => JSON.stringify(packs.neglect));
    expect(errorsOf(isOverlay, JSON.parse(whole))).toEqual([]);
    expect(errorsOf(isThemePack, JSON.parse(pack))).toEqual([]);
  });

  it.each(all)('says how many questions $id has', (each) => {
    const [, name] = Object.entries(packs).find(([, found]) => found === each) ?? [];
    expect(docs).toMatch(
      new RegExp(`^\\| \`${name?.id}\` \\|.*\\| ${questionsOf(each).length} \\|$`, 'm'),
    );
  });
});
