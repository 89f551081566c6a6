import { checkPin, type Issue, messageFor, validateAudit } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import { type Finding, findingsOf, type Say } from '../finding/finding.js';
import { inputFinding, type Words } from '../finding/language.js';
import { Shelf } from '../tools/shelf.js';
import type { TaskSettings } from '../work/task.js';

/** An audit and the very tool that it was made with, or why there is none. */
export type Opened =
  | { readonly ok: true; readonly audit: Audit; readonly tool: Tool; readonly say: Say }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Opens whatever stands in the place of an audit. */
export function opener({ tools }: TaskSettings, words: Words): (value: unknown) => Opened {
  const shelf = new Shelf(tools);
  return (value) => {
    const known = shelf.toolOf(value);
    const tool = known ?? shelf.nearestTo(value);
    const say = sayer(tool, words);
    const issues = issuesOf(tool, value);
    if (issues.length === 0) return { ok: true, audit: value as Audit, tool, say };
    const isUnknown = known === undefined && !shelf.areNamed && issues.every(isOfTool);
    if (isUnknown) return { ok: false, findings: [unknownTool(value as Audit, words)] };
    return { ok: false, findings: findingsOf(issues, say) };
  };
}

/** What keeps it from being an audit of that very tool. */
function issuesOf(tool: Tool, value: unknown): readonly Issue[] {
  const validation = validateAudit(tool, value);
  if (!validation.ok) return validation.issues;
  const audit: Audit = validation.value;
  return audit.tool.digest === undefined ? [] : checkPin(audit, tool);
}

/** Says issues by the words of a tool. An audit is not given, so none of it can be in them. */
export function sayer(tool: Tool, { catalogue }: Words): Say {
  const context = { tool, messages: catalogue };
  return (issue) => messageFor(issue, context);
}

function isOfTool({ code }: Issue): boolean {
  return code === 'tool.other-tool' || code === 'tool.other-version';
}

/** Its structure has no fault, or that would have been told. */
function unknownTool({ tool: { id, version } }: Audit, words: Words): Finding {
  return inputFinding(words, 'input.unknown-tool', '/tool', { id, version });
}
