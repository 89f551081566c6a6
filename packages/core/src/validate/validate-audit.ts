import type { AnswersOf, Audit, Tool } from '@maat/schema';
import { modelOf } from '../model/tool-model.js';
import { contentFaults, toolFaults } from './audit-fit.js';
import { isAudit } from './generated/audit.js';
import { structureOf } from './structure.js';
import { type Validation, validationOf } from './validation.js';

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
  const audit = value as Audit<AnswersOf<TOOL>> & Audit;
  const { issues } = structureOf(isAudit, value);
  if (issues.length > 0) return validationOf(audit, issues);
  const model = modelOf(tool);
  const otherTool = toolFaults(model, audit.tool);
  return validationOf(audit, otherTool.length > 0 ? otherTool : contentFaults(model, audit));
}
