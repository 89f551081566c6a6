// The cases are published with @maat/schema, for other implementations as well.
import { westMidlands } from '@maat/schema/west-midlands';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/grading/advise.js';
import type { FactValue } from '../../src/model/fact.js';
import { modelOf } from '../../src/model/tool-model.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { type CaseGroup, caseGroups, type WorkedCase } from '../support/vectors.js';

const files = ['west-midlands', 'cqc', 'rules'].map((name) => ({
  name,
  groups: caseGroups(name),
}));
const groups = files.flatMap((file) => file.groups);
const cases = groups.flatMap((group) => group.cases);

function factsOf({ tool }: CaseGroup, { facts }: WorkedCase) {
  const numbers = Object.entries(tool.thresholds ?? {});
  const all = new Map<string, FactValue>([
    ...numbers.map(([id, { value }]) => [`thresholds.${id}`, value] as const),
    ...Object.entries(facts),
  ]);
  return (path: string) => all.get(path);
}

describe.each(groups)('the cases of $tool.title', (group) => {
  it('are about a valid tool', () => {
    expect(validateTool(group.tool).ok).toBe(true);
  });

  it.each(group.cases)('$id: $sentence', (each) => {
    const { outcomes = {}, unsettled, ...expected } = each.expected;
    const advice = advise(modelOf(group.tool), factsOf(group, each));
    const rulesWith = (isMeant: (entry: (typeof advice.trace)[number]) => boolean) =>
      advice.trace.filter(isMeant).map(({ rule }) => rule);
    expect({
      proposed: advice.proposed ?? null,
      best: advice.best ?? null,
      worst: advice.worst ?? null,
      counts: rulesWith(({ outcome }) => outcome === 'counts').sort(),
      departs: rulesWith(({ departs }) => departs).sort(),
      conflicts: advice.conflicts,
    }).toEqual({
      ...expected,
      counts: [...expected.counts].sort(),
      departs: [...expected.departs].sort(),
    });
    const told = advice.trace.map(({ rule, outcome }) => [rule, outcome] as const);
    expect(Object.fromEntries(told)).toMatchObject(outcomes);
    if (unsettled === undefined) return;
    const open = advice.needs.filter(({ settled }) => !settled).map(({ rule }) => rule);
    expect(open.sort()).toEqual([...unsettled].sort());
  });
});

describe('the cases', () => {
  it('are many, each with a name of its own in its file', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(caseGroups('west-midlands').flatMap((group) => group.cases).length).toBeGreaterThan(60);
    for (const file of files) {
      const ids = file.groups.flatMap((group) => group.cases.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  // By what is written in the cases, not by what comes out of the engine.
  it.each(westMidlands.rules)('have $id fire, not fire, and unknown', ({ id }) => {
    const told = caseGroups('west-midlands')
      .flatMap((group) => group.cases)
      .map(({ expected }) => (expected.counts.includes(id) ? 'counts' : expected.outcomes?.[id]));
    expect(told.some((outcome) => outcome === 'counts' || outcome?.endsWith('met'))).toBe(true);
    expect(told).toContain('not-fired');
    expect(told).toContain('unknown');
  });

  it('name rules that their tools have', () => {
    for (const { tool, cases: own } of groups) {
      const ids = (tool.rules ?? []).map((rule) => rule.id);
      for (const { expected } of own) {
        const { counts, departs, unsettled = [], outcomes = {} } = expected;
        const named = [...counts, ...departs, ...unsettled, ...Object.keys(outcomes)];
        expect(named.filter((id) => !ids.includes(id))).toEqual([]);
      }
    }
  });
});
