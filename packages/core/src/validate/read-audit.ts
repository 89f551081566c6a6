import type { Audit } from '@maat/schema';
import { type Issue, joined } from '../issue/issue.js';
import { pointerTokens } from '../issue/pointer.js';
import type { ToolModel } from '../model/tool-model.js';
import { contentFaults, toolFaults } from './audit-fit.js';
import { compiledStructureOf } from './compiled-structure.js';
import { isAudit } from './generated/audit.js';
import { mostIssues } from './inspect.js';

/** What can be read of an audit that may hold things that do not fit. */
export interface ReadableAudit {
  /** The answers that are well shaped and fit their question, by its id. */
  readonly answers: Audit['answers'];
  readonly setAside: Audit['setAside'];
  /** The questions whose answer was refused. */
  readonly refused: ReadonlySet<string>;
}

/**
 * What is wrong with the shape and the fit of an audit, and what of it can be read all the same.
 * Nothing can where it is no object with answers, of this tool in this version, or where not all
 * that is wrong is told.
 */
export function readAudit(
  model: ToolModel,
  value: unknown,
): { readonly issues: readonly Issue[]; readonly readable?: ReadableAudit } {
  const { issues, complete } = compiledStructureOf(isAudit, value);
  if (!complete || !hasAnswers(value, issues)) return { issues };
  const shaped = issues.length > 0 ? without(issues, value) : value;
  const otherTool = toolFaults(model, shaped.tool);
  if (otherTool.length > 0) return { issues: [...issues, ...otherTool] };
  const faults = contentFaults(model, shaped);
  if (faults.length > mostIssues) return { issues: joined(issues, faults) };
  const { answers, setAside } = faults.length > 0 ? without(faults, shaped) : shaped;
  const all = joined(issues, faults);
  return {
    issues: all,
    readable: { answers, setAside, refused: questionsIn('answers', all) },
  };
}

/** Whether input, in which these issues were found, has answers to read and names its tool. */
function hasAnswers(value: unknown, issues: readonly Issue[]): value is Audit {
  if (issues.length === 0) return true;
  if (issues.some(({ pointer }) => /^\/tool(\/|$)/.test(pointer))) return false;
  return isObject(value) && 'answers' in value && isObject(value.answers);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The audit without what these issues speak of, and without names that no question can have. */
function without(issues: readonly Issue[], audit: Audit): Audit {
  const { completedSections: _, setAside: given, ...rest } = audit;
  const setAside = isObject(given) ? given : {};
  return {
    ...rest,
    answers: pick(audit.answers, questionsIn('answers', issues)),
    setAside: pick(setAside, questionsIn('setAside', issues)),
  };
}

function pick<VALUE>(
  members: Readonly<Record<string, VALUE>>,
  refused: ReadonlySet<string>,
): Readonly<Record<string, VALUE>> {
  const kept = ([id]: readonly [string, VALUE]) => identifier.test(id) && !refused.has(id);
  return Object.fromEntries(Object.entries(members).filter(kept));
}

const identifier = /^[a-z][A-Za-z0-9-]{0,63}$/;

/** The questions whose entries under a member of the audit these issues speak of. */
function questionsIn(member: string, issues: readonly Issue[]): ReadonlySet<string> {
  const tokens = issues.map(({ pointer }) => pointerTokens(pointer));
  const ids = tokens.filter(([first]) => first === member).map(([, id]) => id);
  return new Set(ids.filter((id) => id !== undefined));
}
