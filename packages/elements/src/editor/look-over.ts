import {
  applyOverlay,
  type Catalogue,
  enGB,
  type Issue,
  lintMessage,
  lintTool,
  messageFor,
  validateOverlay,
  validateThemePack,
  validateTool,
} from '@maat/core';
import type { Tool } from '@maat/schema';
import type { FoundIssue } from './found-issue.js';
import { locator, type Position, readJson } from './json-text.js';

/** What a text is to be. */
export type EditedKind = 'tool' | 'overlay' | 'theme-pack';

/** What a text is looked over with. */
export interface LookOverOptions {
  readonly kind: EditedKind;
  /** The tool that an overlay changes. Without it, an overlay is held to its shape only. */
  readonly base?: Tool | undefined;
  /** The messages of a language. Default: British English. */
  readonly messages?: Catalogue | undefined;
}

/** What comes of a text. */
export interface LookedOver {
  /** What was found, in the order of the checks. */
  readonly issues: readonly FoundIssue[];
  /** The tool that the text is, or that comes of its overlay. It is not there where there is none. */
  readonly tool?: Tool;
}

/** What a check says: issues of the text or of the tool that came of it, and that tool. */
interface Outcome {
  readonly issues: readonly Issue[];
  readonly isOfResult?: boolean;
  readonly tool?: Tool;
}

/** Looks over the text of a tool, an overlay or a theme pack: its shape, and what a careful reader would find. */
export function lookOver(text: string, options: LookOverOptions): LookedOver {
  const messages = options.messages ?? enGB;
  const reading = readJson(text);
  if (!reading.ok) {
    const issue: Issue = { code: 'structure.not-json', severity: 'error', pointer: '', params: {} };
    return { issues: [{ ...told(issue, messages), at: reading.at }] };
  }
  const { issues, isOfResult, tool } = outcomeOf(reading.value, options);
  const locate = locator(text);
  const place = (pointer: string, isNowhere = false): { readonly at?: Position } =>
    isNowhere ? {} : { at: locate(pointer) };
  const findings = tool === undefined ? [] : lintTool(tool);
  return {
    issues: [
      ...issues.map((issue) => ({
        ...told(issue, messages),
        ...place(issue.pointer, isOfResult),
      })),
      ...findings.map((finding) => ({
        ...toldAs(finding, lintMessage(finding)),
        ...place(finding.pointer, options.kind === 'overlay'),
      })),
    ],
    ...(tool && { tool }),
  };
}

function outcomeOf(value: unknown, { kind, base }: LookOverOptions): Outcome {
  if (kind === 'theme-pack') return issuesOf(validateThemePack(value));
  if (kind === 'overlay') return base ? applied(base, value) : issuesOf(validateOverlay(value));
  const validation = validateTool(value);
  return validation.ok ? { issues: [], tool: validation.value } : validation;
}

/** @throws TypeError if the base is no tool: that is the host's mistake, and no issue of the text. */
function applied(base: Tool, overlay: unknown): Outcome {
  const result = applyOverlay(base, overlay);
  if (result.ok) return { issues: result.report.issues, tool: result.tool };
  if (result.about === 'base') throw new TypeError('The base is no tool: see validateTool.');
  return { issues: result.issues, isOfResult: result.about === 'result' };
}

function issuesOf(validation: {
  readonly ok: boolean;
  readonly issues?: readonly Issue[];
}): Outcome {
  return { issues: validation.issues ?? [] };
}

function told(issue: Issue, messages: Catalogue): FoundIssue {
  return toldAs(issue, messageFor(issue, { messages }));
}

function toldAs(found: Omit<FoundIssue, 'message'>, message: string): FoundIssue {
  const { code, severity, pointer } = found;
  return { code, severity, pointer, message };
}
