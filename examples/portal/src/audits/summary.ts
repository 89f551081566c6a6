import { AuditSession, type Progress, textFor } from '@maat/core';
import type { Audit, Options, Question, Tool } from '@maat/schema';

/** What lists show of an audit. */
export interface AuditSummary {
  readonly tool: string;
  readonly caseReference?: string;
  readonly agency?: string;
  readonly progress: Progress;
}

/** Sums an audit up. */
export function summarise(tool: Tool, audit: Audit, now: Date): AuditSummary {
  const agency = agencyOf(tool, audit);
  return {
    tool: textFor(tool.title),
    ...(audit.caseReference !== undefined && { caseReference: audit.caseReference }),
    ...(agency !== undefined && { agency }),
    progress: new AuditSession(tool, audit, { now: () => now }).progress(),
  };
}

function agencyOf(tool: Tool, audit: Audit): string | undefined {
  const id = tool.roles?.agency;
  const answer =
    id !== undefined && Object.hasOwn(audit.answers, id) ? audit.answers[id] : undefined;
  if (answer?.state !== 'answered' || typeof answer.value !== 'string') return undefined;
  const questions: readonly Question[] = tool.sections.flatMap((section) => section.questions);
  const question = questions.find((one) => one.id === id);
  return question?.kind === 'choice'
    ? labelOf(tool, question.options, answer.value)
    : answer.value.trim() || undefined;
}

function labelOf(tool: Tool, options: Options, code: string): string | undefined {
  const list = 'codeList' in options ? (tool.codeLists?.[options.codeList] ?? []) : options;
  const label = list.find((option) => option.code === code)?.label;
  return label && textFor(label);
}
