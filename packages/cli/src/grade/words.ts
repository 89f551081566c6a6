import type { FactValue, ReadFact, RuleOutcome } from '@maat/core';
import { harmless, type Paint } from '../terminal/colour.js';
import type { Told } from '../work/teller.js';
import type { Explained, ExplainedRule } from './explained.js';

/** What the rules say of an audit, in a line, and what its grade needs, in a line each. */
export function adviceLines(
  { source, at }: Pick<Told, 'source' | 'at'>,
  { advice, labels }: Explained,
  paint: Paint,
): readonly string[] {
  const { proposed, best, worst, chosen, conflicts, needs } = advice;
  const name = (grade: string | undefined) =>
    grade === undefined ? 'none' : (labels[grade] ?? grade);
  const range = best === worst ? name(best) : `${name(worst)} to ${name(best)}`;
  const place = paint('strong', harmless(`${source.name}:${at.line}:`));
  const words = `proposed: ${name(proposed)}; left by the rules: ${range}; chosen: ${name(chosen)}`;
  return [
    `${place} ${harmless(words)}`,
    ...conflicts.map(({ cap, floor }) => `  ${cap} contradicts ${floor}, and goes first`),
    ...needs.map(({ rule, strength, about, settled }) => {
      const what = about === 'grade' ? 'the grade departs from it' : 'what it requires is missing';
      return `  ${rule} (${strength}): ${what}${settled ? ', and a reason is given' : ''}`;
    }),
  ];
}

const outcomes: Readonly<Record<RuleOutcome, string>> = {
  unknown: 'not known yet',
  'not-fired': 'does not apply',
  counts: 'applies, and counts',
  outweighed: 'applies, and is outweighed',
  met: 'applies, and is met',
  unmet: 'applies, and is not met',
};

const tones = {
  unknown: 'faint',
  'not-fired': 'faint',
  counts: 'good',
  outweighed: 'warning',
  met: 'good',
  unmet: 'error',
} as const satisfies Record<RuleOutcome, Parameters<Paint>[0]>;

/** Every rule, what came of it, the facts that it rests on, its reason and its source. */
export function traceLines({ trace, labels }: Explained, paint: Paint): readonly string[] {
  return trace.flatMap((entry) => ruleLines(entry, labels, paint));
}

function ruleLines(
  { rule, effect, grade, strength, outcome, facts, reason, source }: ExplainedRule,
  labels: Explained['labels'],
  paint: Paint,
): readonly string[] {
  const about = grade === undefined ? effect : `${effect} ${labels[grade] ?? grade}`;
  return [
    `  ${rule}: ${paint(tones[outcome], outcomes[outcome])}  ${paint('faint', `${about}, ${strength}`)}`,
    `      ${reason}`,
    ...facts.map((fact) => `      ${factWords(fact)}`),
    `      ‘${source.quote}’, ${[source.document, source.paragraph].filter(Boolean).join(', ')}`,
  ].map((line) => line.trimEnd());
}

function factWords({ path, value }: ReadFact): string {
  return `${path} is ${value === undefined ? 'unknown' : words(value)}`;
}

function words(value: FactValue): string {
  return Array.isArray(value) ? value.join(', ') || 'none' : String(value);
}
