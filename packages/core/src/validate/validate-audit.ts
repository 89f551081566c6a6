import type { AnswersOf, Audit, Tool } from '@maat/schema';
import { auditFrom } from './audit-fit.js';
import { compiledStructureOf } from './compiled-structure.js';
import { isAudit } from './generated/audit.js';
import type { Validation } from './validation.js';

/**
 * Whether unknown input is an audit of a tool: first its structure, then whether it was made with
 * this tool in this version, then whether each answer fits its question. Each step is taken when
 * the one before found nothing. How complete the audit is does not matter: `check` tells that.
 *
 * @param tool The tool. It must be one (`validateTool`).
 * @param value What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @returns The same value, not a copy of it; or every issue, up to 200.
 */
export function validateAudit<TOOL extends Tool>(
  tool: TOOL,
  value: unknown,
): Validation<Audit<AnswersOf<TOOL>>> {
  return auditFrom(tool, value, compiledStructureOf(isAudit, value).issues);
}
