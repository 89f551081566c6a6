import type { Tool } from '@maat/schema';
import { modelOf } from '../model/tool-model.js';
import { checkTool } from '../validate/check-tool.js';
import { conditionFindings } from './conditions.js';
import { asFinding, type LintFinding } from './finding.js';
import { gradingFindings } from './grading.js';
import { idFindings } from './ids.js';
import { partFindings } from './parts.js';
import { questionFindings } from './questions.js';
import { roleFindings } from './roles.js';
import { translationFindings } from './translations.js';
import { wordFindings } from './words.js';

/** What `lintTool` may take into account beside the tool. */
export interface LintOptions {
  /** Earlier versions of the tool, oldest first, to tell whether an id is used for something else. */
  readonly earlier?: readonly Tool[];
}

/**
 * What is wrong or worth a look in a tool before it is put to use: all that `checkTool` says, and
 * what a careful reader would find beside it. An error makes the form do other than it says; a warning
 * is probably a mistake; information may be meant.
 *
 * @param tool A tool of the right shape (`validateTool`).
 * @returns The findings, with pointers from the root of the tool and, where there are any, changes
 *   for an overlay that would mend them.
 */
export function lintTool(tool: Tool, { earlier = [] }: LintOptions = {}): readonly LintFinding[] {
  const model = modelOf(tool);
  return [
    ...checkTool(tool).map(asFinding),
    ...idFindings(tool, earlier),
    ...conditionFindings(model),
    ...roleFindings(model),
    ...questionFindings(model),
    ...gradingFindings(model),
    ...partFindings(model),
    ...wordFindings(tool),
    ...translationFindings(tool),
  ];
}
