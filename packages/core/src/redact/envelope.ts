import type { Audit, RedactionProfile } from '@maat/schema';
import type { Issue } from '../issue/issue.js';
import { pointerTokens } from '../issue/pointer.js';
import type { ToolModel } from '../model/tool-model.js';
import { safePlace } from '../validate/safe-place.js';
import { isLess } from './less.js';

/** What the members of an audit pass by. */
export interface PassedBy {
  readonly model: ToolModel;
  readonly profile: RedactionProfile;
  /** What passes of the answers. */
  readonly answers: Audit['answers'];
  /** What is wrong with the audit. */
  readonly issues: readonly Issue[];
  /** The id that it has where its own is withheld. */
  readonly id: string;
}

/** The members of an audit that tell where it comes from, and how far it is. */
const marks: ReadonlySet<string> = /* @__PURE__ */ new Set<keyof Audit>([
  'schema',
  'id',
  'tool',
  'caseReference',
  'status',
  'revision',
  'madeAt',
  'changedAt',
  'submittedAt',
]);

const moments: ReadonlySet<string> = /* @__PURE__ */ new Set<keyof Audit>([
  'madeAt',
  'changedAt',
  'submittedAt',
]);

/**
 * An audit with the answers that pass, and with the other members as far as they do; and the places of
 * those that do not. A member that no audit has, or of a shape that none has, may hold anything: it passes
 * with what stands beside the answers.
 */
export function auditThatPasses(
  audit: Audit,
  by: PassedBy,
): { readonly audit: Audit; readonly withheld: readonly string[] } {
  const refused = new Set(by.issues.map(({ pointer }) => pointerTokens(pointer)[0]));
  const members: [string, unknown][] = [];
  const withheld = new Set<string>();
  for (const [name, value] of Object.entries(audit)) {
    const pass = refused.has(name) ? ifRefused : ifSound;
    const passes = name === 'answers' ? by.answers : pass(name, value, by);
    if (passes !== undefined) members.push([name, passes]);
    if (name !== 'answers' && isLess(passes, value)) {
      withheld.add(safePlace(audit, [name]).pointer);
    }
  }
  return { audit: Object.fromEntries(members) as unknown as Audit, withheld: [...withheld] };
}

function ifSound(name: string, value: unknown, { profile, id }: PassedBy): unknown {
  if (profile.reference === 'withhold') {
    if (name === 'id') return id;
    if (name === 'caseReference') return undefined;
    if (moments.has(name)) return monthOf(String(value));
  }
  const isKnown = marks.has(name) || name === 'completedSections';
  return isKnown || profile.beside === 'keep' ? value : undefined;
}

function ifRefused(name: string, value: unknown, { model, profile, id }: PassedBy): unknown {
  const isMark = profile.reference === 'withhold' && marks.has(name);
  if (isMark) return name === 'id' ? id : undefined;
  if (profile.beside === 'keep') return value;
  const isList = name === 'completedSections' && Array.isArray(value);
  return isList ? value.filter((section) => model.sections.has(section)) : undefined;
}

/** The first moment of the month of a moment. */
function monthOf(moment: string): string {
  return `${moment.slice(0, 7)}-01T00:00:00.000Z`;
}
