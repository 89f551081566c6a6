// What holds of the rule sets that come with the tools, whatever an audit says.
import type { Tool } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from '../../src/grading/grade.js';
import { memberAt } from '../../src/issue/member-of.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { answersTo } from '../support/arbitrary-answers.js';
import { type Answers, graded } from '../support/facts.js';
import { flagIds, judgedForm, judgementsOf } from '../support/judged.js';
import { answered, auditOf } from '../support/kit.js';
import { caseGroups } from '../support/vectors.js';

const [cqc] = caseGroups('cqc');
const sets: readonly {
  readonly name: string;
  readonly tool: Tool;
  readonly flags: readonly string[];
}[] = [
  { name: 'West Midlands', tool: judgedForm, flags: flagIds },
  { name: 'CQC', tool: cqc?.tool ?? judgedForm, flags: ['breach'] },
];

const placesOf = (tool: Tool) => (tool.scale?.grades ?? []).map(({ id }) => id);

/** Answers that judge most areas, as a form that is nearly done has them. */
function judgedAnswers(tool: Tool): fc.Arbitrary<Answers> {
  const places = fc.constantFrom(...placesOf(tool));
  const judgements = fc.record(
    Object.fromEntries(judgementsOf(tool).map((id) => [id, places.map((place) => graded(place))])),
  );
  return fc
    .tuple(answersTo(tool), fc.boolean(), judgements)
    .map(([answers, all, judged]) => (all ? { ...answers, ...judged } : answers));
}

/** The places of the grades that are proposed and that are the best left; larger is worse. */
function rangeOf(tool: Tool, answers: Answers) {
  const { proposed, best } = grade(tool, auditOf(tool, answers));
  const places = placesOf(tool);
  return {
    proposed: proposed === undefined ? undefined : places.indexOf(proposed),
    best: places.indexOf(best ?? ''),
  };
}

function expectNoBetter(tool: Tool, before: Answers, after: Answers): void {
  const [first, then] = [rangeOf(tool, before), rangeOf(tool, after)];
  expect(then.best).toBeGreaterThanOrEqual(first.best);
  // Principles may fall silent: CQC has none for one inadequate key question among good ones.
  if (first.proposed === undefined || then.proposed === undefined) return;
  expect(then.proposed).toBeGreaterThanOrEqual(first.proposed);
}

describe.each(sets)('the rules of $name', ({ tool, flags }) => {
  it('are those of a valid tool', () => {
    expect(validateTool(tool)).toMatchObject({ ok: true });
    expect(judgementsOf(tool).length).toBeGreaterThanOrEqual(5);
  });

  it('propose nothing better where one judgement is worse', () => {
    const places = placesOf(tool);
    fc.assert(
      fc.property(judgedAnswers(tool), fc.constantFrom(...judgementsOf(tool)), (before, id) => {
        const place = places.indexOf(String(memberAt(before, [id, 'value', 'grade'])));
        for (const worse of place < 0 ? [] : places.slice(place + 1)) {
          expectNoBetter(tool, before, { ...before, [id]: graded(worse) });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('propose nothing better where a flag is raised', () => {
    fc.assert(
      fc.property(judgedAnswers(tool), fc.constantFrom(...flags), (before, id) => {
        expectNoBetter(tool, before, { ...before, [id]: answered('yes') });
      }),
      { numRuns: 200 },
    );
  });
});

it('the rules of West Midlands do not fall silent where a judgement is worse', () => {
  const places = placesOf(judgedForm);
  const judgements = judgementsOf(judgedForm);
  fc.assert(
    fc.property(judgedAnswers(judgedForm), fc.constantFrom(...judgements), (before, id) => {
      const place = places.indexOf(String(memberAt(before, [id, 'value', 'grade'])));
      if (place < 0 || rangeOf(judgedForm, before).proposed === undefined) return;
      const after = { ...before, [id]: graded(places.at(-1) ?? '') };
      expect(rangeOf(judgedForm, after).proposed).toBeDefined();
    }),
    { numRuns: 200 },
  );
});
