import type { Audit, Question, Tool } from '@maat/schema';
import type { Issue } from '../issue/issue.js';
import { subjectOf } from '../model/subject-of.js';
import { textFor } from '../model/text-for.js';
import { modelOf } from '../model/tool-model.js';
import { questionStateIn } from '../state/audit-parts.js';
import { blankState } from '../state/question-state.js';
import { validateAudit } from '../validate/validate-audit.js';
import { digestOf } from './digest.js';
import { MigrationDraft } from './migration-draft.js';
import { checkPin, pinOf } from './pin.js';
import { restoredFrom } from './restore.js';
import { routesBetween } from './routes.js';

/** What was done to an audit on its way from one tool to another. Plain JSON. */
export interface MigrationReport {
  readonly from: Audit['tool'];
  readonly to: Audit['tool'];
  /**
   * Each step, with a code of its own (`migrate.kept`, `migrate.retired`, …), and a pointer into the
   * audit that came of it. `messageFor` puts it into words. It holds nothing that was answered.
   */
  readonly steps: readonly Issue[];
}

/** What comes of a migration: the audit of the other tool and the report, or why there is none. */
export type Migration =
  | { readonly ok: true; readonly audit: Audit; readonly report: MigrationReport }
  | {
      readonly ok: false;
      /** What the issues speak of: the audit that was given, or what would have come of it. */
      readonly about: 'audit' | 'result';
      readonly issues: readonly Issue[];
    };

/**
 * Moves an audit from one tool to another, such as a later version of it: by the ids of questions,
 * and by the replacements that the tools declare. What has no place any more is kept under `retired`
 * with the words that the auditor saw, and comes back as soon as it fits again. Nothing typed is
 * lost, and the audit that comes of it is one of `to` (`validateAudit`). docs/versions.md tells what
 * goes where.
 *
 * @param audit The audit, or anything else. It is not changed, and nothing it holds makes this throw.
 * @param from The tool that it was made with: that very one (`checkPin`).
 * @param to The tool that it moves to. Both must be tools (`validateTool`).
 * @param options The moment of the migration.
 */
export function migrate(
  audit: unknown,
  from: Tool,
  to: Tool,
  options: { readonly now: Date },
): Migration {
  const validation = validateAudit(from, audit);
  if (!validation.ok) return { ok: false, about: 'audit', issues: validation.issues };
  const given: Audit = validation.value;
  const otherTool = checkPin(given, from);
  if (otherTool.length > 0) return { ok: false, about: 'audit', issues: otherTool };
  const report = { from: given.tool, to: pinOf(to), steps: [] };
  if (digestOf(from) === digestOf(to)) return { ok: true, audit: given, report };
  const moved = move(given, from, to);
  const result = validateAudit(to, {
    ...moved.audit,
    tool: report.to,
    revision: given.revision + 1,
    changedAt: options.now.toISOString(),
  });
  if (!result.ok) return { ok: false, about: 'result', issues: result.issues };
  return { ok: true, audit: result.value, report: { ...report, steps: moved.steps } };
}

function move(
  audit: Audit,
  from: Tool,
  to: Tool,
): Pick<MigrationReport, 'steps'> & { audit: Audit } {
  const subject = subjectOf(modelOf(from), (id) => questionStateIn(audit, id).answer);
  const way = {
    from: modelOf(from),
    to: modelOf(to),
    label: ({ label }: Question) => textFor(label, subject).replace(/\s*:\s*$/, ''),
  };
  const restored = restoredFrom(audit, way);
  const held = (id: string) => (restored.spent.has(id) ? blankState : questionStateIn(audit, id));
  const draft = new MigrationDraft(audit, { ...way, held }, subject);
  draft.restore(restored);
  for (const route of routesBetween(from, to)) draft.take(route);
  draft.moveSections();
  draft.tellAdded();
  return { audit: draft.audit, steps: draft.steps };
}
