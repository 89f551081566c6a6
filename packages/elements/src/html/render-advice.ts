import type { Audit, Tool } from '@maat/schema';
import { advice } from './advice.js';
import type { HtmlOptions } from './html-options.js';
import { whole } from './page-parts.js';
import { plainForm } from './plain-form.js';
import { profile } from './profile.js';

/**
 * Writes, as HTML, the judgements of the areas at a glance and what the grading rules say of the grade
 * that was chosen: for a page on which an audit is read or discussed. A tool without areas has no
 * profile; without rules, or before a grade is chosen, there is no advice.
 *
 * @param tool The tool. It must be one (`validateTool`).
 * @param audit An audit of the tool.
 * @param options Where its sections are filled in or read (`sectionHref`), and how it is written.
 */
export function renderAdvice(tool: Tool, audit: Audit, options: HtmlOptions = {}): string {
  const form = plainForm(tool, audit, options);
  return whole(form, profile(form), advice(form));
}
