import type { Condition, Question, Section } from '@maat/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/checks/check.js';
import { isBrought } from '../../src/model/is-brought.js';
import { checkTool } from '../../src/validate/check-tool.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { now } from '../support/kit.js';
import { sessionOn, withPacks } from '../support/with-packs.js';

const themes = ['alpha', 'beta', 'gamma'] as const;
const gated: Condition = { '==': [{ var: 'answers.gate' }, 'open'] };

/** Sections with questions of packs and of none, some of them under a condition of their own too. */
const tools = fc
  .array(
    fc.record({
      area: fc.boolean(),
      questions: fc.array(
        fc.record({
          pack: fc.option(fc.constantFrom(...themes), { nil: undefined }),
          gate: fc.nat(3).map((number) => number === 0),
          noEvidence: fc.boolean(),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((sections) =>
    withPacks(
      [
        { id: 'gates', title: 'Gates', questions: [{ id: 'gate', kind: 'text', label: 'Gate' }] },
        ...sections.map(
          ({ area, questions }, at): Section => ({
            id: `s${at}`,
            title: `S${at}`,
            area,
            questions: questions.map(
              ({ pack, gate, noEvidence }, index): Question => ({
                id: `s${at}q${index}`,
                kind: 'narrative',
                label: `Q${index}`,
                noEvidence,
                ...(pack && { themePack: `${pack}Pack` }),
                ...(gate && { when: gated }),
              }),
            ),
          }),
        ),
      ],
      themes,
    ),
  );

const chosen = fc.constantFrom(...themes, 'other', undefined);
const word = fc.string({ minLength: 1, unit: 'grapheme' });

test('choosing a theme asks exactly the questions of its pack, beside those of none', () => {
  fc.assert(
    fc.property(tools, chosen, fc.boolean(), (tool, theme, open) => {
      expect(checkTool(tool)).toEqual([]);
      expect(validateTool(tool).ok).toBe(true);
      const session = sessionOn(tool);
      if (theme) session.set('theme', theme);
      if (open) session.set('gate', 'open');
      const questions = [...session.model.questions.values()].map(({ question }) => question);
      const packs = [undefined, `${theme}Pack`];
      const expected = questions.filter(
        ({ themePack, when }) => packs.includes(themePack) && (when === undefined || open),
      );
      expect(questions.filter(({ id }) => session.isAsked(id))).toEqual(expected);
      const answer = (id: string) => session.answer(id);
      const brought = themes.filter((each) => session.isBrought(`${each}Pack`));
      expect(brought).toEqual(themes.filter((each) => each === theme));
      expect(themes.filter((each) => isBrought(session.model, `${each}Pack`, answer))).toEqual(
        brought,
      );
    }),
  );
});

test('whatever is typed under whatever theme is there to the end, and is told where it is left out', () => {
  const step = fc.record({ theme: chosen, at: fc.nat(), text: word });
  fc.assert(
    fc.property(tools, fc.array(step, { maxLength: 12 }), (tool, steps) => {
      const session = sessionOn(tool);
      const typed = new Map<string, string>();
      for (const { theme, at, text } of steps) {
        if (theme) session.set('theme', theme);
        const asked = [...session.model.questions.keys()].filter(
          (id) => id !== 'theme' && id !== 'gate' && session.isAsked(id),
        );
        const id = asked[at % Math.max(asked.length, 1)];
        if (id === undefined) continue;
        session.set(id, text);
        typed.set(id, text);
      }
      for (const [id, value] of typed) {
        expect(session.audit.answers[id]).toEqual({ state: 'answered', value });
      }
      const left = [...typed.keys()].filter((id) => !session.isAsked(id));
      const told = check(tool, session.audit, { now }).filter(
        ({ code }) => code === 'answer.not-asked',
      );
      expect(told.map(({ pointer }) => pointer).sort()).toEqual(
        left.map((id) => `/answers/${id}`).sort(),
      );
      expect(session.issues.filter(({ code }) => code === 'answer.not-asked')).toEqual(told);
    }),
  );
});
