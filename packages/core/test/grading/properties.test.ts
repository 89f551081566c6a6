import type { Audit, Condition, GradeRule, Rule, Section, Tool } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Advice } from '../../src/grading/advice.js';
import { grade } from '../../src/grading/grade.js';
import { factsIn } from '../../src/model/asked-order.js';
import { evaluate } from '../../src/model/condition.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { answersTo } from '../support/arbitrary-answers.js';
import { tools } from '../support/arbitrary-tools.js';
import { type Answers, factsWith, notApplicable } from '../support/facts.js';
import { auditOf } from '../support/kit.js';
import { mutated } from '../support/mutations.js';

const graded = tools.chain((tool) => fc.tuple(fc.constant(tool), answersTo(tool)));

/** All of an advice, in an order of its own: that of rules and questions is the tool's. */
function inOrder({ trace, needs, ...advice }: Advice): object {
  const byRule = <EACH extends { readonly rule: string }>(all: readonly EACH[]) =>
    [...all].sort((one, other) => (one.rule < other.rule ? -1 : 1));
  const entries = trace.map((each) => ({ ...each, questions: [...each.questions].sort() }));
  return { ...advice, trace: byRule(entries), needs: byRule(needs) };
}

function placeIn({ scale }: Tool, id: string | undefined): number {
  return (scale?.grades ?? []).findIndex((step) => step.id === id);
}

function deepFreeze<VALUE>(value: VALUE): VALUE {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) deepFreeze(member);
  return value;
}

describe('the advice', () => {
  it('is tried with tools that are valid', () => {
    fc.assert(
      fc.property(tools, (tool) => {
        expect(validateTool(tool)).toMatchObject({ ok: true });
      }),
    );
  });

  it('does not hang on the order of rules, sections and questions', () => {
    const shuffled = graded.chain(([tool, answers]) => {
      const mixed = <ITEM>(items: readonly ITEM[]) =>
        fc.shuffledSubarray([...items], { minLength: items.length });
      const sections = fc
        .tuple(...tool.sections.map(({ questions }) => mixed(questions)))
        .map((all) => tool.sections.map((each, at) => ({ ...each, questions: all[at] ?? [] })))
        .chain((all) => mixed<Section>(all));
      return fc
        .record({ sections, rules: mixed(tool.rules ?? []) })
        .map((order) => [tool, { ...tool, ...order }, answers] as const);
    });
    fc.assert(
      fc.property(shuffled, ([tool, other, answers]) => {
        const audit = auditOf(tool, answers);
        expect(inOrder(grade(other, audit))).toEqual(inOrder(grade(tool, audit)));
      }),
      { numRuns: 300 },
    );
  });

  it('proposes a grade between the best and the worst that it leaves', () => {
    fc.assert(
      fc.property(graded, ([tool, answers]) => {
        const { proposed, best, worst } = grade(tool, auditOf(tool, answers));
        expect(placeIn(tool, best)).toBeGreaterThanOrEqual(0);
        expect(placeIn(tool, worst)).toBeGreaterThanOrEqual(placeIn(tool, best));
        if (proposed === undefined) {
          expect(best).not.toBe(worst);
          return;
        }
        expect(placeIn(tool, proposed)).toBeGreaterThanOrEqual(placeIn(tool, best));
        expect(placeIn(tool, proposed)).toBeLessThanOrEqual(placeIn(tool, worst));
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing of the tool and the audit, and never throws', () => {
    const broken = graded.chain(([tool, answers]) =>
      fc.tuple(fc.constant(tool), mutated(auditOf(tool, answers))),
    );
    fc.assert(
      fc.property(fc.oneof(broken, graded), ([tool, audit]) => {
        expect(grade(deepFreeze(tool), deepFreeze(audit as Audit)).trace).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whether a section is wholly N/A or is not there', () => {
    const removed = graded.chain(([tool, answers]) => {
      const areas = tool.sections.filter(({ area }) => area);
      return fc.constantFrom(...areas).map((section) => withoutSection(tool, answers, section));
    });
    fc.assert(
      fc.property(removed, ({ tool, answers, smaller, fewer }) => {
        const advice = grade(tool, auditOf(tool, answers));
        const left = new Set(
          smaller.sections.flatMap(({ questions }) => questions.map(({ id }) => id)),
        );
        const trace = advice.trace.map((each) => ({
          ...each,
          questions: each.questions.filter((id) => left.has(id)),
        }));
        expect({ ...advice, trace }).toEqual(grade(smaller, auditOf(smaller, fewer)));
      }),
      { numRuns: 500 },
    );
  });

  it('has an unsettled need for every must that is broken', () => {
    fc.assert(
      fc.property(graded, ([tool, answers]) => {
        const advice = grade(tool, auditOf(tool, answers));
        const unsettled = advice.needs
          .filter(({ strength, settled }) => strength === 'must' && !settled)
          .map(({ rule }) => rule);
        expect(unsettled.sort()).toEqual([...brokenMusts(tool, answers, advice)].sort());
      }),
      { numRuns: 1000 },
    );
  });
});

/** A tool and an audit in which a section is wholly N/A, and both without the section. */
function withoutSection(tool: Tool, answers: Answers, section: Section) {
  const own = section.questions.map(({ id }) => id);
  const others = Object.entries(answers).filter(([id]) => !own.includes(id));
  const audited = own.filter((id) => id !== section.judgement).map((id) => [id, notApplicable]);
  const judgement = Object.entries(answers).filter(([id]) => id === section.judgement);
  // Rules that name the section, or one of its questions, speak of what is gone.
  const isOwn = (path: string) => [section.id, ...own].includes(path.split('.')[1] ?? '');
  const rules = tool.rules?.filter((rule) => !factsIn(rule, '').some(({ path }) => isOwn(path)));
  const left: Tool = { ...tool, rules: rules ?? [] };
  return {
    tool: left,
    answers: Object.fromEntries([...others, ...audited, ...judgement]),
    smaller: { ...left, sections: tool.sections.filter((each) => each !== section) },
    fewer: Object.fromEntries(others),
  };
}

/** The rules that must hold and are broken, told from their conditions and the scale alone. */
function brokenMusts(tool: Tool, answers: Answers, advice: Advice): readonly string[] {
  const facts = factsWith(tool, answers);
  const holds = (condition: Condition) => evaluate(condition, facts) === true;
  const applying = (tool.rules ?? []).filter(
    (rule) => rule.strength === 'must' && holds(rule.when),
  );
  const isBroken = (rule: Rule) =>
    rule.effect === 'require'
      ? !holds(rule.requires)
      : 'grade' in rule && departsFrom(tool, rule, advice);
  return applying.filter(isBroken).map(({ id }) => id);
}

/** Whether the chosen grade is one that a rule of which the advice takes account does not leave. */
function departsFrom(
  tool: Tool,
  { id, effect, grade: spoken }: GradeRule,
  advice: Advice,
): boolean {
  const [chosen, place] = [placeIn(tool, advice.chosen), placeIn(tool, spoken)];
  if (chosen < 0) return false;
  if (effect === 'cap') return chosen < place;
  if (effect === 'expect') return spoken === advice.proposed && chosen !== place;
  return chosen > place && advice.conflicts.every(({ floor }) => floor !== id);
}
