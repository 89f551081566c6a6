import { type Audit, auditSchemaId, type Question, type Tool, toolSchemaId } from '@maat/schema';
import { check } from '../../src/checks/check.js';
import type { Issue } from '../../src/issue/issue.js';

/** The moment at which the tests play. */
export const now = new Date('2026-11-23T12:00:00Z');

/** A tool that asks these questions in one section. */
export function toolOf(questions: readonly Question[], more: Partial<Tool> = {}): Tool {
  return {
    schema: toolSchemaId,
    id: 'test-tool',
    version: '1.2.0',
    language: 'en-GB',
    title: 'Test',
    sections: [{ id: 'section', title: 'Section', questions }],
    ...more,
  };
}

/** An audit of a tool with these answers, which need not fit. */
export function auditOf(tool: Tool, answers: unknown, more: object = {}): Audit {
  return {
    schema: auditSchemaId,
    id: 'audit-1',
    tool: { id: tool.id, version: tool.version },
    status: 'in-progress',
    revision: 3,
    madeAt: '2026-11-01T09:00:00.000Z',
    changedAt: '2026-11-02T09:00:00.000Z',
    answers: answers as Audit['answers'],
    ...more,
  };
}

/** An answer with a value, and evidence if there is any. */
export function answered(value: unknown, evidence?: readonly object[]): object {
  return {
    state: 'answered',
    ...(value !== undefined && { value }),
    ...(evidence && { evidence }),
  };
}

/** The issues of one answer to one question, in a tool that asks nothing else. */
export function issuesOf(
  question: Question,
  answer: unknown,
  more: Partial<Tool> = {},
): readonly Issue[] {
  const tool = toolOf([question], more);
  return check(tool, auditOf(tool, answer === undefined ? {} : { [question.id]: answer }), { now });
}

/** Issues in short: 'error answer.required /answers/name'. */
export function inShort(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
}
