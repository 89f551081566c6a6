import type { Tool } from '@maat/schema';
import { checkTool } from './check-tool.js';
import { compiledStructureOf } from './compiled-structure.js';
import { isTool } from './generated/tool.js';
import { type Validation, validationOf } from './validation.js';

/**
 * Whether unknown input is a tool that holds together: first its structure, then what `checkTool`
 * finds, of which errors count and information does not.
 *
 * @param value What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @returns The same value, not a copy of it; or every issue, up to 200.
 */
export function validateTool(value: unknown): Validation<Tool> {
  const tool = value as Tool;
  const { issues } = compiledStructureOf(isTool, value);
  if (issues.length > 0) return validationOf(tool, issues);
  const errors = checkTool(tool).filter(({ severity }) => severity === 'error');
  return validationOf(tool, errors);
}
