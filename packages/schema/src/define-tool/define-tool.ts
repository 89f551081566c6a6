import type { DefinedTool } from './defined-tool.js';

/**
 * Defines a tool in TypeScript. The compiler then knows its words, as `AnswersOf<typeof tool>` has
 * it, and holds it to its shape and to its own names: a condition, a rule, a role, a flag or a
 * judgement that names a question, section, grade, code, code list or threshold that the tool does
 * not have does not compile, and an editor completes those that it has.
 *
 * Nothing happens at run time. What types do not tell, such as two questions with one id, is for
 * `validateTool` of @maat/core.
 *
 * @param tool The tool.
 * @returns The same tool, with a type of its own.
 */
export function defineTool<const TOOL extends object>(
  // Never the first, which is there to infer from: with it, a member too many would pass.
  tool: [TOOL] extends [never] ? TOOL : DefinedTool<TOOL>,
): TOOL {
  return tool as unknown as TOOL;
}
