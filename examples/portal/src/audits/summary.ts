import { AuditSession, type Progress } from '@maat/core';
import type { Audit, Options, Question, Text, Tool } from '@maat/schema';
import { wordsFor } from './words.js';

/** What lists show of an audit. */
export interface AuditSummary {
  readonly tool: string;
  readonly caseReference?: string;
  readonly agency?: string;
  readonly progress: Progress;
}

/** Sums an audit up. */
export function summarise(tool: Tool, audit: Audit, now: Date): AuditSummary {
  const words = wordsFor(tool, audit);
  const agency = agencyOf(tool, audit, words);
  return {
    tool: words(tool.title),
    ...(audit.caseReference !== undefined && { caseReference: audit.caseReference }),
    ...(agency !== undefined && { agency }),
    progress: new AuditSession(tool, audit, { now: () => now }).progress(),
  };
}

type Words = (text: Text) => string;

function agencyOf(tool: Tool, audit: Audit, words: Words): string | undefined {
  const id = tool.roles?.agency;
  const answer =
    id !== undefined && Object.hasOwn(audit.answers, id) ? audit.answers[id] : undefined;
  if (answer?.state !== 'answered' || typeof answer.value !== 'string') return undefined;
  const questions: readonly Question[] = tool.sections.flatMap((section) => section.questions);
  const question = questions.find((one) => one.id === id);
  return question?.kind === 'choice'
    ? labelOf(tool, question.options, answer.value, words)
    : answer.value.trim() || undefined;
}

function labelOf(tool: Tool, options: Options, code: string, words: Words): string | undefined {
  const list = 'codeList' in options ? (tool.codeLists?.[options.codeList] ?? []) : options;
  const label = list.find((option) => option.code === code)?.label;
  return label && words(label);
}
