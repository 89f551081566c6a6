import type { ToolTest } from '@maat/schema';
import type { Advice } from '../grading/advice.js';
import type { Issue } from '../issue/issue.js';

/** One way in which what came of a test is not what was expected. */
export interface Mismatch {
  /** The member of `expect`: asked, notAsked, issues, noOtherErrors, advice/proposed… */
  readonly expectation: string;
  /** What was expected: an id, a code with its pointer; '' where nothing was. */
  readonly expected: string;
  /** What was found instead; '' where nothing was. */
  readonly found: string;
}

/** What came of a test. */
export interface Outcome {
  readonly asked: (question: string) => boolean;
  readonly issues: readonly Issue[];
  readonly advice: Advice;
}

/** Holds what came of a test against what was expected. */
export function mismatches(
  { asked = [], notAsked = [], issues = [], noOtherErrors, advice = {} }: ToolTest['expect'],
  outcome: Outcome,
): readonly Mismatch[] {
  const told = new Set(outcome.issues.map(inShort));
  const expected = issues.map(({ code, pointer }) => `${code} ${pointer}`);
  const others = outcome.issues
    .filter(({ severity }) => severity === 'error')
    .map(inShort)
    .filter((each) => !expected.includes(each));
  return [
    ...asked
      .filter((id) => !outcome.asked(id))
      .map((id) => ({ expectation: 'asked', expected: id, found: '' })),
    ...notAsked
      .filter((id) => outcome.asked(id))
      .map((id) => ({ expectation: 'notAsked', expected: '', found: id })),
    ...expected
      .filter((each) => !told.has(each))
      .map((each) => ({ expectation: 'issues', expected: each, found: '' })),
    ...(noOtherErrors
      ? others.map((found) => ({ expectation: 'noOtherErrors', expected: '', found }))
      : []),
    ...ofAdvice(advice, outcome.advice),
  ];
}

function inShort({ code, pointer }: Issue): string {
  return `${code} ${pointer}`;
}

const grades = ['proposed', 'best', 'worst'] as const;

function ofAdvice(
  expected: NonNullable<ToolTest['expect']['advice']>,
  advice: Advice,
): readonly Mismatch[] {
  const applying = new Set(
    advice.trace
      .filter(({ outcome }) => outcome !== 'unknown' && outcome !== 'not-fired')
      .map(({ rule }) => rule),
  );
  const needed = new Set(advice.needs.map(({ rule }) => rule));
  return [
    ...grades.flatMap((name) => {
      const wanted = expected[name];
      if (wanted === undefined || (wanted ?? undefined) === advice[name]) return [];
      return {
        expectation: `advice/${name}`,
        expected: wanted ?? '',
        found: advice[name] ?? '',
      };
    }),
    ...missing('advice/applies', expected.applies, applying),
    ...(expected.appliesNot ?? [])
      .filter((rule) => applying.has(rule))
      .map((rule) => ({ expectation: 'advice/appliesNot', expected: '', found: rule })),
    ...missing('advice/needs', expected.needs, needed),
  ];
}

function missing(
  expectation: string,
  wanted: readonly string[] | undefined,
  found: ReadonlySet<string>,
): readonly Mismatch[] {
  return (wanted ?? [])
    .filter((id) => !found.has(id))
    .map((id) => ({ expectation, expected: id, found: '' }));
}
