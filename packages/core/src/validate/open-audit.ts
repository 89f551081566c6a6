import type { AnswersOf, Audit, Tool } from '@maat/schema';
import { auditFrom } from './audit-fit.js';
import { auditShape } from './generated/audit-shape.js';
import { shapeFaults } from './shape.js';
import type { Validation } from './validation.js';

/**
 * Whether unknown input is an audit of a tool. It says the same as `validateAudit`, and is made for
 * a page, which opens one audit: slower, and much less to download.
 *
 * @param tool The tool. It must be one (`validateTool`).
 * @param value What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @returns The same value, not a copy of it; or every issue, up to 200.
 */
export function openAudit<TOOL extends Tool>(
  tool: TOOL,
  value: unknown,
): Validation<Audit<AnswersOf<TOOL>>> {
  return auditFrom(tool, value, shapeFaults(auditShape, value));
}
