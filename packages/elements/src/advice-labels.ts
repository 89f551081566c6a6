import type { Rule } from '@maat/schema';

/** The words of what the grading rules say. The rules' own reasons are the tool's. */
export interface AdviceLabels {
  readonly adviceTitle: string;
  readonly adviceProposed: (proposed: string, chosen: string) => string;
  readonly adviceNone: string;
  readonly adviceRange: (best: string, worst: string) => string;
  readonly adviceNeeds: string;
  readonly adviceStrength: Readonly<Record<Rule['strength'], string>>;
  readonly adviceSettled: string;
  readonly adviceRestsOn: string;
  readonly adviceConflict: (cap: string, floor: string) => string;
  readonly adviceWhy: string;
  readonly adviceEffect: Readonly<Record<'cap' | 'floor' | 'expect', (grade: string) => string>>;
  readonly adviceOutcome: Readonly<Record<string, string>>;
  readonly adviceSource: (document: string, paragraph: string) => string;
  /** Something, and what is said of it: a fact and its value, what a rule says and why. */
  readonly adviceOf: (what: string, said: string) => string;
  readonly factUnknown: string;
  readonly factTrue: string;
  readonly factFalse: string;
  readonly factStates: Readonly<Record<string, string>>;
  /** A fact by its kind; `{}` stands for the grade, question, section, flag or threshold. */
  readonly facts: Readonly<Record<string, string>>;
  readonly profile: string;
  readonly profileArea: string;
  readonly profileJudgement: string;
  readonly notJudged: string;
  readonly contacts: string;
}

/** What the rules say, in British English. */
export const adviceEnGB: AdviceLabels = {
  adviceTitle: 'What the grading rules say.',
  adviceProposed: (proposed, chosen) =>
    proposed === chosen
      ? `The rules expect the grade that you chose: ${chosen}.`
      : `The rules expect ${proposed}. You chose ${chosen}.`,
  adviceNone: 'From what is answered so far, the rules expect no grade.',
  adviceRange: (best, worst) =>
    best === worst ? `They leave ${best} alone.` : `They leave ${best} to ${worst}.`,
  adviceNeeds: 'Your grade departs from these rules:',
  adviceStrength: {
    must: 'This rule must be kept. Choose another grade, or answer what it asks for.',
    should: 'You can keep your grade: give the reason for it.',
    may: 'You can keep your grade.',
  },
  adviceSettled: 'You can keep your grade: its reason is given.',
  adviceRestsOn: 'It rests on:',
  adviceConflict: (cap, floor) =>
    `Two rules contradict each other. The safer one goes first: ‘${cap}’, before ‘${floor}’.`,
  adviceWhy: 'Why? All rules and what they rest on',
  adviceEffect: {
    cap: (grade) => `No better than ${grade}`,
    floor: (grade) => `No worse than ${grade}`,
    expect: (grade) => `Expects ${grade}`,
  },
  adviceOutcome: {
    counts: 'Applies.',
    outweighed: 'Applies, but another rule goes first.',
    met: 'Applies, and what it asks for is there.',
    unmet: 'Applies, and what it asks for is missing.',
    unknown: 'Not known from what is answered.',
    'not-fired': 'Does not apply.',
  },
  adviceSource: (document, paragraph) => `${document}, ${paragraph}`,
  adviceOf: (what, said) => `${what}: ${said}`,
  factUnknown: 'not known',
  factTrue: 'yes',
  factFalse: 'no',
  factStates: {
    answered: 'answered',
    'not-applicable': 'not applicable',
    'no-evidence': 'no evidence found',
  },
  facts: {
    answers: 'Answer to ‘{}’',
    states: 'Whether ‘{}’ is answered',
    flags: '{}',
    thresholds: '{}',
    'judged.total': 'Areas that are judged',
    'judged.open': 'Areas still to be judged',
    'judged.exactly': 'Areas judged {}',
    'judged.atLeast': 'Areas judged {} or better',
    'judged.atMost': 'Areas judged {} or worse',
    'judged.shareExactly': 'Share of areas judged {}',
    'judged.shareAtLeast': 'Share of areas judged {} or better',
    'judged.shareAtMost': 'Share of areas judged {} or worse',
    'sections.judgement': 'Judgement of {}',
    'sections.answered': 'Questions answered in {}',
    'sections.notApplicable': 'Questions answered N/A in {}',
    'sections.noEvidence': 'Questions without evidence in {}',
    'sections.blank': 'Blank questions in {}',
    'areas.total': 'Areas that apply',
    'areas.withoutEvidence': 'Areas without any evidence',
    'areas.shareWithoutEvidence': 'Share of areas without any evidence',
    'evidence.answered': 'Questions answered',
    'evidence.notApplicable': 'Questions answered N/A',
    'evidence.noEvidence': 'Questions without evidence',
    'evidence.blank': 'Blank questions',
    'evidence.shareWithout': 'Share of questions without evidence, by weight',
    'actions.total': 'Actions recorded',
    'actions.withOwner': 'Actions with an owner',
    'actions.withDate': 'Actions with a timescale',
    'learning.goodPractice': 'Good practice is recorded',
    'learning.improvements': 'Areas for improvement are recorded',
    'grade.chosen': 'The grade that you chose',
    'grade.atLeast': 'Your grade is {} or better',
    'grade.atMost': 'Your grade is {} or worse',
  },
  profile: 'Your judgements at a glance',
  profileArea: 'Area',
  profileJudgement: 'Judgement',
  notJudged: 'Not judged',
  contacts: 'Tell one of these at once:',
};
