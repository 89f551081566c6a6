import { describe, expect, it } from 'vitest';
import type { AnswersOf, QuestionIdOf } from '../../src/audit/answers-of.js';
import { defineTool } from '../../src/define-tool/define-tool.js';
import type { RuleCondition } from '../../src/define-tool/facts.js';
import { toolJsonSchema } from '../../src/published.js';
import type { Tool } from '../../src/tool/types.js';
import { westMidlands } from '../../src/west-midlands/index.js';
import { everyKind } from '../schemas/every-kind.js';
import { errorsOf, isTool } from '../schemas/validate.js';
import { sample } from './sample.js';

describe('a tool that is defined', () => {
  it('is a tool, and the one that was given', () => {
    const tool: Tool = sample;
    expect(errorsOf(isTool, tool)).toEqual([]);
    expect(defineTool(westMidlands)).toBe(westMidlands);
    expect(defineTool(everyKind)).toBe(everyKind);
  });

  it('knows its answers', () => {
    let answers: AnswersOf<typeof sample> = {
      agreed: { state: 'answered', value: 'yes' },
      seen: { state: 'answered', value: { choice: 'never', explanation: 'Not asked for.' } },
      dates: { state: 'answered', value: [{ id: 'd1', cells: { kept: 'no' } }] },
      overall: { state: 'answered', value: { grade: 'poor' } },
    };
    // @ts-expect-error a code that the code list does not have
    answers = { agreed: { state: 'answered', value: 'perhaps' } };
    // @ts-expect-error a grade that is not in the scale
    answers = { overall: { state: 'answered', value: { grade: 'fair' } } };
    const id: QuestionIdOf<typeof sample> = 'hunger';
    expect([answers, id]).toHaveLength(2);
  });

  it('may take its parts from elsewhere, known by their words or not', () => {
    const parts: Tool = westMidlands;
    const { sections, ...others } = westMidlands;
    const [first] = sections;
    const questions = [...first.questions, { id: 'more', kind: 'text', label: 'More' }] as const;
    const longer = defineTool({
      ...others,
      sections: [{ ...first, questions }, ...sections.slice(1)],
    });
    const any = defineTool({ ...parts, id: 'another' });
    expect(errorsOf(isTool, longer)).toEqual([]);
    expect(errorsOf(isTool, any)).toEqual([]);
  });
});

const named = defineTool({
  ...everyKind,
  sections: [
    {
      id: 'named',
      title: 'Named',
      questions: [
        { id: 'named', kind: 'choice', label: 'Named', options: [{ code: 'named', label: 'N' }] },
      ],
    },
  ],
  roles: {},
  scale: { id: 'named', grades: [{ id: 'named', label: 'Named' }] },
  baseline: { grade: 'named', source: { document: 'Made up', paragraph: '1' } },
  thresholds: { named: { value: 1, label: 'Named' } },
  flags: { named: { label: 'Named', question: 'named', raisedBy: ['named'] } },
  rules: [],
  replacements: [],
});

type Compared = Extract<RuleCondition<typeof named>, { readonly '==': unknown }>['=='][0];
type Fact = Extract<Compared, { readonly var: string }>['var'];

/** Every fact of a tool in which all that can be named is named the same. */
const facts: Readonly<Record<Fact, true>> = {
  'answers.named': true,
  'states.named': true,
  'flags.named': true,
  'thresholds.named': true,
  'judged.total': true,
  'judged.open': true,
  'judged.exactly.named': true,
  'judged.atLeast.named': true,
  'judged.atMost.named': true,
  'judged.shareExactly.named': true,
  'judged.shareAtLeast.named': true,
  'judged.shareAtMost.named': true,
  'sections.named.judgement': true,
  'sections.named.answered': true,
  'sections.named.notApplicable': true,
  'sections.named.noEvidence': true,
  'sections.named.blank': true,
  'areas.total': true,
  'areas.withoutEvidence': true,
  'areas.shareWithoutEvidence': true,
  'evidence.answered': true,
  'evidence.notApplicable': true,
  'evidence.noEvidence': true,
  'evidence.blank': true,
  'evidence.shareWithout': true,
  'actions.total': true,
  'actions.withOwner': true,
  'actions.withDate': true,
  'learning.goodPractice': true,
  'learning.improvements': true,
  'grade.chosen': true,
  'grade.atLeast.named': true,
  'grade.atMost.named': true,
};

/** Every text that a pattern of words and of alternatives in brackets takes. */
function textsOf(pattern: string): readonly string[] {
  const group = /\(([^()]*)\)/.exec(pattern);
  if (group === null) return pattern.split('|').map((text) => text.replaceAll('\\.', '.'));
  const [whole, inside = ''] = group;
  const before = pattern.slice(0, group.index);
  const start = before.lastIndexOf('|') + 1;
  const rest = pattern.slice(group.index + whole.length);
  const end = rest.includes('|') ? rest.indexOf('|') : rest.length;
  const one = inside.split('|').map((each) => before.slice(start) + each + rest.slice(0, end));
  return textsOf([before.slice(0, start), one.join('|'), rest.slice(end)].join(''));
}

it('the facts that a rule may read are those of the schema', () => {
  const definitions = JSON.parse(JSON.stringify(toolJsonSchema['$defs']));
  const [fact] = definitions['rule-condition-8'].properties['=='].items.anyOf;
  const { pattern } = fact.properties.var;
  const words = pattern.slice(2, -2).replaceAll('[a-z][A-Za-z0-9-]{0,63}', 'named');
  expect(new Set(textsOf(words))).toEqual(new Set(Object.keys(facts)));
});
