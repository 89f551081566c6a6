import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/tool/types.js';
import { westMidlands } from '../../src/west-midlands/index.js';
import { additions, forms } from './added.js';
import { isFaithful, paperSide, texts, toolSide } from './compare.js';
import { mendGroups, moves } from './mended.js';
import { paperText } from './paper.js';
import { renderMended } from './render-mended.js';

const mends = mendGroups.flatMap((group) => group.mends);
const lists = { mends, moves, additions };
const questions: readonly Question[] = westMidlands.sections.flatMap((section) => [
  ...section.questions,
]);

describe('the paper form', () => {
  it('is kept unchanged', () => {
    const digest = createHash('sha256').update(paperText).digest('hex');
    expect(digest).toBe('709c4cfd9a1ffe9f1c2ce4d237841577bc8b58f11fbc20f2c3dbabf3e5c60908');
  });

  it('is carried word for word, in its order, but for what is listed', () => {
    expect(toolSide(lists)).toEqual(paperSide(lists));
  });

  it('has each moved sentence once, and so has the tool', () => {
    for (const { sentence } of moves) {
      const others = { ...lists, moves: moves.filter((move) => move.sentence !== sentence) };
      expect(paperSide(others).filter((printed) => printed === sentence)).toEqual([sentence]);
      expect(toolSide(others).filter((carried) => carried === sentence)).toEqual([sentence]);
    }
  });
});

describe('the lists of what differs', () => {
  it.each(mends)('need $printed', (mend) => {
    expect(isFaithful({ ...lists, mends: mends.filter((other) => other !== mend) })).toBe(false);
  });

  it.each(moves)('need $sentence', (move) => {
    expect(isFaithful({ ...lists, moves: moves.filter((other) => other !== move) })).toBe(false);
  });

  it.each(additions.flatMap(({ role, texts, why }) => texts.map((text) => ({ role, text, why }))))(
    'need the $role $text',
    ({ role, text }) => {
      const without = additions.map((addition) => ({
        ...addition,
        texts: addition.texts.filter((other) => addition.role !== role || other !== text),
      }));
      expect(isFaithful({ ...lists, additions: without })).toBe(false);
    },
  );

  it('are the page docs/west-midlands-mended.md', async () => {
    await expect(renderMended()).toMatchFileSnapshot('../../../../docs/west-midlands-mended.md');
  });
});

describe('the texts of the tool', () => {
  it('are all known for what they are', () => {
    expect(texts.filter(({ role }) => role === 'unknown')).toEqual([]);
  });

  it('speak of a child or of an adult in the words printed for both', () => {
    const both = texts.filter(({ at }) => at.endsWith('/both'));
    const made = both.map(({ text }) => {
      const [words, child, adult] = forms.find(([printed]) => text.includes(printed)) ?? [];
      return words && child && adult && [text.replace(words, child), text.replace(words, adult)];
    });
    const carried = both.map(({ at }) =>
      ['child', 'adult'].map(
        (form) => texts.find((text) => text.at === at.replace(/both$/, form))?.text,
      ),
    );
    expect(carried).toEqual(made);
  });

  it('use every pair of forms', () => {
    const both = texts.filter(({ at }) => at.endsWith('/both'));
    const used = both.map(({ text }) => forms.find(([printed]) => text.includes(printed)));
    expect(forms.filter((form) => !used.includes(form))).toEqual([]);
  });
});

describe('the questions', () => {
  it('are 9 of the head, 2 of context, 25 with numbers, 3 of learning and the grade', () => {
    expect(westMidlands.sections.map(({ questions: { length } }) => length)).toEqual([
      9, 2, 5, 4, 7, 2, 3, 4, 3, 1,
    ]);
    const numbers = questions.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => `${index + 1}`));
  });

  it('have ids that are words and are used once in the tool', () => {
    const ids = [...westMidlands.sections, ...questions].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+([A-Z][a-z]+)*$/.test(id))).toEqual([]);
  });

  it('cite their place on the form', () => {
    for (const { number, source } of questions) {
      expect(source?.document).toBe('West Midlands Multi-Agency Audit Tool');
      if (number !== undefined) expect(source?.paragraph).toMatch(new RegExp(` ${number}$`));
    }
  });

  it('are decisions where the form asks for a closed answer and its reason', () => {
    const decisions = questions.filter(({ kind }) => kind === 'decision');
    expect(decisions.map(({ number }) => number)).toEqual([
      undefined,
      '3',
      '4',
      '7',
      '13',
      '14',
      '15',
      '25',
    ]);
  });

  it('leave required, N/A, no evidence and evidence as the paper has them', () => {
    for (const question of questions) {
      expect(Object.keys(question)).not.toContain('required');
      expect(Object.keys(question)).not.toContain('notApplicable');
      expect(Object.keys(question)).not.toContain('noEvidence');
      expect(Object.keys(question)).not.toContain('evidence');
    }
  });

  it('hold every role', () => {
    const ids = questions.map(({ id }) => id);
    expect(Object.values(westMidlands.roles).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
