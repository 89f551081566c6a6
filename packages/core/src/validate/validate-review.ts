import type { Review, Tool } from '@maat/schema';
import { modelOf } from '../model/tool-model.js';
import { toolFaults } from './audit-fit.js';
import { compiledStructureOf } from './compiled-structure.js';
import { isReview } from './generated/review.js';
import { reviewFaults } from './review-fit.js';
import { type Validation, validationOf } from './validation.js';

/**
 * Whether unknown input is a review with a tool: first its structure, then whether it names this tool
 * in this version, then whether what it names is there: agencies, questions, sections and grades in
 * the tool; returns, judgements and findings in the review. How far the review has come does not
 * matter: `checkReview` tells that.
 *
 * @param tool The tool whose questions the review speaks of. It must be one (`validateTool`).
 * @param value What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @returns The same value, not a copy of it; or every issue.
 */
export function validateReview(tool: Tool, value: unknown): Validation<Review> {
  const review = value as Review;
  const { issues } = compiledStructureOf(isReview, value);
  if (issues.length > 0) return validationOf(review, issues);
  const otherTool = toolFaults(modelOf(tool), review.tool);
  return validationOf(review, otherTool.length > 0 ? otherTool : reviewFaults(tool, review));
}
