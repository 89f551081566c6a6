// How much is read of an audit is counted, not timed.
import type { Condition, Question, Rule, Tool } from '@maat/schema';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/grading/advise.js';
import { factsIn } from '../../src/model/asked-order.js';
import { modelOf } from '../../src/model/tool-model.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { toolOf } from '../support/kit.js';

const mostOperands = 50;
const mostDepth = 8;

const questions = Array.from(
  { length: 100 },
  (_, index): Question => ({ id: `q${index}`, kind: 'number', label: 'How many?' }),
);

/** A comparison that is true, so that no connective is settled before its last operand. */
const comparison = (index: number): Condition => ({
  '==': [{ var: `answers.q${index % 100}` }, { var: `answers.q${(index + 1) % 100}` }],
});

/**
 * As deep as the schema allows, and as broad at each depth. Not as broad in every branch: that would
 * be 50 to the power of 7 comparisons, which no file holds.
 */
function largest(depth: number): Condition {
  if (depth === mostDepth) return comparison(0);
  const broad = Array.from({ length: mostOperands - 1 }, (_, index) => comparison(index));
  return { and: [...broad, largest(depth + 1)] };
}

const condition = largest(1);

function toolWith(count: number): Tool {
  const rules = Array.from(
    { length: count },
    (_, index): Rule => ({
      id: `rule${index}`,
      effect: 'require',
      strength: 'must',
      when: condition,
      requires: condition,
      reason: 'So.',
      source: { document: 'Made up', paragraph: '1' },
    }),
  );
  return toolOf(questions, { rules });
}

function readsOf(tool: Tool): number {
  let reads = 0;
  const advice = advise(modelOf(tool), () => {
    reads += 1;
    return 1;
  });
  expect(new Set(advice.trace.map(({ outcome }) => outcome))).toEqual(new Set(['met']));
  return reads;
}

describe('the largest tool that there can be', () => {
  it('is valid, and one with a rule or a depth more is not', () => {
    expect(validateTool(toolWith(1))).toMatchObject({ ok: true });
    expect(validateTool(toolWith(201))).toMatchObject({ ok: false });
    const deeper = { ...toolWith(1).rules?.[0], when: { and: [condition] } };
    expect(validateTool({ ...toolWith(1), rules: [deeper] })).toMatchObject({ ok: false });
  });

  it('reads each fact that is named once, and each that a rule tells of once more', () => {
    const named = factsIn([condition, condition], '').length;
    const told = new Set(factsIn(condition, '').map(({ path }) => path)).size;
    const chosen = 1;
    expect(named).toBe(2 * 2 * (7 * (mostOperands - 1) + 1));
    for (const count of [1, 100, 200]) {
      expect(readsOf(toolWith(count))).toBe(count * (named + told) + chosen);
    }
  });
});
