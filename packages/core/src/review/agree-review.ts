import type { Review, Tool } from '@maat/schema';
import type { Issue } from '../issue/issue.js';
import { checkReview } from './check-review.js';

/** What comes of agreeing a review: the agreed review with what is worth a look, or why not. */
export type Agreed =
  | { readonly ok: true; readonly review: Review; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Agrees a review, if there is no error in it. After that only what becomes of its actions changes.
 *
 * @param tool The tool whose questions it speaks of.
 * @param review The review. It is not changed.
 * @param options The moment.
 */
export function agreeReview(tool: Tool, review: Review, options: { readonly now: Date }): Agreed {
  const issues = checkReview(tool, review);
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  const now = options.now.toISOString();
  const revision = review.revision + 1;
  const agreed = { ...review, status: 'agreed', revision, changedAt: now, agreedAt: now } as const;
  return { ok: true, review: agreed, issues };
}
