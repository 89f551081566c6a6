import type { Condition, Question, Section, Tool } from '@maat/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conditionalIn, hasConditions } from '../../src/model/conditional.js';
import { conditionsOf } from '../../src/model/conditions-of.js';
import { modelOf } from '../../src/model/tool-model.js';
import { toolOf } from '../support/kit.js';

const when: Condition = { '==': [{ var: 'answers.other' }, 'yes'] };

const members = fc.record(
  {
    when: fc.constant(when),
    themePack: fc.constantFrom('neglectPack', 'unknownPack'),
    hidden: fc.constant({ reason: 'Not here' }),
  },
  { requiredKeys: [] },
);

/** Tools of two sections, whose questions have some of what makes a condition, or none. */
const tools: fc.Arbitrary<Tool> = fc
  .array(fc.tuple(fc.boolean(), fc.array(members, { maxLength: 3 })), { maxLength: 2 })
  .map((sections) => {
    const made = sections.map(([isConditional, questions], at): Section => {
      const all = questions.map((more, index) => {
        const question = { id: `q${at}-${index}`, kind: 'text', label: 'A question', ...more };
        return question as Question;
      });
      return { id: `s${at}`, title: 'A section', questions: all, ...(isConditional && { when }) };
    });
    return { ...toolOf([]), sections: made };
  });

it('names the questions that have a condition, and says whether a tool has any', () => {
  fc.assert(
    fc.property(tools, (tool) => {
      const places = [...modelOf(tool).questions];
      const expected = places.filter(([, place]) => conditionsOf(tool, place).length > 0);
      expect([...conditionalIn(modelOf(tool))]).toEqual(expected.map(([id]) => id));
      expect(hasConditions(tool)).toBe(expected.length > 0);
      expect(hasConditions({ ...tool, themePacks: [] })).toBe(true);
    }),
  );
});
