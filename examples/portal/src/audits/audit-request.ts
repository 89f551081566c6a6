import type { Issue } from '@maat/core';
import type { Tool } from '@maat/schema';
import { Problem } from '../problem/problem.js';
import { toldIssues } from '../problem/told-issues.js';

/** What a request for a new audit asks for. */
export interface AuditRequest {
  readonly tool: Tool;
  readonly caseReference: string | undefined;
}

/**
 * Reads a request for a new audit: `{ "tool"?: id, "caseReference"? }`. Without a tool it is the
 * first of these. Whether the case reference will do is for the validation of the audit to say.
 *
 * @throws Problem for anything else.
 */
export function readAuditRequest(body: unknown, tools: readonly [Tool, ...Tool[]]): AuditRequest {
  const refused = (...issues: readonly Issue[]) => refusal(issues, tools[0]);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw refused(issue('structure.type', '', { allowed: ['object'] }));
  }
  const { tool: toolId, caseReference, ...others } = body as Record<string, unknown>;
  if (Object.keys(others).length > 0) throw refused(issue('structure.unknown-member', ''));
  const tool = toolId === undefined ? tools[0] : tools.find(({ id }) => id === toolId);
  if (tool === undefined) {
    throw refused(issue('structure.not-allowed', '/tool', { allowed: tools.map(({ id }) => id) }));
  }
  if (caseReference !== undefined && typeof caseReference !== 'string') {
    throw refused(issue('structure.type', '/caseReference', { allowed: ['string'] }));
  }
  return { tool, caseReference: caseReference || undefined };
}

function issue(code: Issue['code'], pointer: string, params: Issue['params'] = {}): Issue {
  return { code, severity: 'error', pointer, params };
}

function refusal(issues: readonly Issue[], tool: Tool): Problem {
  const detail = 'Send { "caseReference": "…" } or {}.';
  return new Problem('not-valid', { detail, issues: toldIssues(issues, tool) });
}
