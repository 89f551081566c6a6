import type { Audit, Tool, ToolReference } from '@maat/schema';
import { error, type Issue } from '../issue/issue.js';
import { modelOf } from '../model/tool-model.js';
import { toolFaults } from '../validate/audit-fit.js';
import { digestOf } from './digest.js';

/** What an audit names its tool by: id, version and digest. */
export function pinOf(tool: Tool): Required<ToolReference> {
  return { id: tool.id, version: tool.version, digest: digestOf(tool) };
}

/**
 * Whether an audit was made with this very tool: `tool.other-tool` and `tool.other-version`, as
 * `validateAudit` tells them, and `tool.other-digest` where a tool of that id and version was changed
 * since. Where the audit names no digest, id and version have to do.
 */
export function checkPin(audit: Pick<Audit, 'tool'>, tool: Tool): readonly Issue[] {
  const { digest } = audit.tool;
  const otherTool = toolFaults(modelOf(tool), audit.tool);
  if (otherTool.length > 0 || digest === undefined || digest === digestOf(tool)) return otherTool;
  const params = { expected: digestOf(tool), found: digest };
  return [error('tool.other-digest', '/tool/digest', params)];
}
