import { type Advice, modelOf, type ReadFact, type TraceEntry, textFor } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';

/** What the rules say of an audit, with nothing in it that the auditor wrote. Plain JSON. */
export interface Explained {
  readonly id: string;
  readonly tool: { readonly id: string; readonly version: string };
  readonly advice: Omit<Advice, 'trace'>;
  readonly trace: readonly ExplainedRule[];
  /** The label of each grade of the scale, by its id. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A rule and what came of it. */
export interface ExplainedRule extends Omit<TraceEntry, 'reason'> {
  readonly reason: string;
}

/** Puts advice into plain data, in the words of the tool. */
export function explained(tool: Tool, audit: Audit, advice: Advice): Explained {
  const { trace, ...rest } = advice;
  const grades = tool.scale?.grades ?? [];
  return {
    id: audit.id,
    tool: { id: tool.id, version: tool.version },
    advice: rest,
    trace: trace.map((entry) => ({
      ...entry,
      reason: textFor(entry.reason),
      facts: entry.facts.map((fact) => withoutWords(tool, fact)),
    })),
    labels: Object.fromEntries(grades.map(({ id, label }) => [id, textFor(label)])),
  };
}

/** Kinds of question whose answers are words of the tool. */
const closedKinds: ReadonlySet<string> = new Set(['choice', 'choices', 'decision', 'grade']);

/** A fact without what the auditor wrote: of text, dates and numbers only that they were answered. */
function withoutWords(tool: Tool, fact: ReadFact): ReadFact {
  const [group, question = ''] = fact.path.split('.');
  if (group !== 'answers' || fact.value === undefined) return fact;
  const kind = modelOf(tool).questions.get(question)?.question.kind ?? '';
  return closedKinds.has(kind) ? fact : { ...fact, value: 'answered' };
}
