import type { Audit, Review, StyleTheme, Tool } from '@maat/schema';
import { documentOf, type Vector } from '@maat/schema/vectors/read.mjs';
import { check } from '../../src/checks/check.js';
import { grade } from '../../src/grading/grade.js';
import type { Issue } from '../../src/issue/issue.js';
import type { LintFinding } from '../../src/lint/finding.js';
import { lintTool } from '../../src/lint/lint-tool.js';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { upgradeOverlay } from '../../src/overlay/upgrade-overlay.js';
import { scan } from '../../src/redact/scan.js';
import { checkReview } from '../../src/review/check-review.js';
import { auditDigestOf } from '../../src/seal/seal.js';
import { verify } from '../../src/seal/verify.js';
import { AuditSession } from '../../src/state/audit-session.js';
import type { Change } from '../../src/state/change.js';
import { checkTool } from '../../src/validate/check-tool.js';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { validateOverlay } from '../../src/validate/validate-overlay.js';
import { validateReview } from '../../src/validate/validate-review.js';
import { validateRound } from '../../src/validate/validate-round.js';
import { validateBriefing, validateRoundReport } from '../../src/validate/validate-round-report.js';
import { validateStyleTheme } from '../../src/validate/validate-style-theme.js';
import { validateSummary } from '../../src/validate/validate-summary.js';
import { validateThemePack } from '../../src/validate/validate-theme-pack.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { validateToolTests } from '../../src/validate/validate-tool-tests.js';
import type { Validation } from '../../src/validate/validation.js';
import { digestOf } from '../../src/version/digest.js';
import { migrate } from '../../src/version/migrate.js';
import { checkPin } from '../../src/version/pin.js';

/** What core says to a vector, in the words of vectors/README.md. */
export interface Said {
  readonly issues: readonly Pick<Issue | LintFinding, 'code' | 'pointer'>[];
  readonly ok?: boolean;
  readonly result?: unknown;
  readonly advice?: object;
  readonly digest?: string;
}

const toolOf = ({ tool }: Vector): Tool => documentOf(tool ?? { is: undefined }) as Tool;
const issuesOf = (validation: Validation<unknown>) => (validation.ok ? [] : validation.issues);

/** What each document is held to, by its kind. */
const validators: Readonly<Record<string, (document: unknown, vector: Vector) => Said['issues']>> =
  {
    audit: (document, vector) => issuesOf(validateAudit(toolOf(vector), document)),
    tool: (document) => {
      const issues = issuesOf(validateTool(document));
      const isShapeless = issues.some(({ code }) => code.startsWith('structure.'));
      return isShapeless ? issues : checkTool(document as Tool);
    },
    overlay: (document) => issuesOf(validateOverlay(document)),
    'theme-pack': (document) => issuesOf(validateThemePack(document)),
    'style-theme': (document) => issuesOf(validateStyleTheme(document) as Validation<StyleTheme>),
    'tool-tests': (document) => issuesOf(validateToolTests(document)),
    summary: (document) => issuesOf(validateSummary(document)),
    round: (document, vector) => issuesOf(validateRound(toolOf(vector), document)),
    review: (document, vector) => issuesOf(validateReview(toolOf(vector), document)),
    'round-report': (document) => issuesOf(validateRoundReport(document)),
    briefing: (document) => issuesOf(validateBriefing(document)),
  };

/** What is asked, by the name of it. `contrast` is asked of @maat/elements. */
export const asks: Readonly<
  Record<string, (document: unknown, vector: Vector) => Said | Promise<Said>>
> = {
  validate: (document, vector) => ({
    issues: validators[vector.kind]?.(document, vector) ?? [],
  }),
  check: (document, vector) => ({
    issues:
      vector.kind === 'review'
        ? checkReview(toolOf(vector), document as Review)
        : check(toolOf(vector), document, moment(vector)),
  }),
  type: (document, vector) => {
    const session = new AuditSession(toolOf(vector), document as Audit, {
      now: () => moment(vector).now,
    });
    for (const change of vector.typed ?? []) session.apply(change as Change);
    return { issues: session.issues };
  },
  lint: (document, { others = [] }) => ({
    issues: lintTool(document as Tool, { earlier: others.map(documentOf) as Tool[] }),
  }),
  apply: (document, vector) => {
    const result = applyOverlay(toolOf(vector), [
      document,
      ...(vector.others ?? []).map(documentOf),
    ]);
    if (!result.ok) return { ok: false, issues: result.issues };
    return { ok: true, issues: result.report.issues, result: result.tool };
  },
  upgrade: (document, vector) => {
    const to = documentOf(vector.to ?? { is: undefined }) as Tool;
    const { ok, issues } = upgradeOverlay(document, toolOf(vector), to);
    return { ok, issues };
  },
  migrate: (document, vector) => {
    const to = documentOf(vector.to ?? { is: undefined }) as Tool;
    const migration = migrate(document, toolOf(vector), to, moment(vector));
    if (!migration.ok) return { ok: false, issues: migration.issues };
    return { ok: true, issues: migration.report.steps, result: undigested(migration.audit) };
  },
  grade: (document, vector) => ({
    issues: [],
    advice: adviceOf(toolOf(vector), document as Audit),
  }),
  pin: (document, vector) => ({ issues: checkPin(document as Audit, toolOf(vector)) }),
  scan: (document, vector) => ({ issues: scan(toolOf(vector), document as Audit) }),
  verify: async (document, { others = [], key }) => {
    const [copy] = others.map((other) => documentOf(other) as Audit);
    return { issues: await verify(document, { ...(copy && { copy }), ...(key && { key }) }) };
  },
  digest: (document, { kind }) => ({
    issues: [],
    digest: kind === 'tool' ? digestOf(document as Tool) : auditDigestOf(document as Audit),
  }),
};

function moment({ now = '' }: Vector): { readonly now: Date } {
  return { now: new Date(now) };
}

/** Digests are left out of results: vectors of their own hold them. */
function undigested(document: unknown): unknown {
  return JSON.parse(
    JSON.stringify(document, (name, value) => (name === 'digest' ? undefined : value)),
  );
}

function adviceOf(tool: Tool, audit: Audit): object {
  const { proposed = null, best = null, worst = null, ...advice } = grade(tool, audit);
  return {
    proposed,
    best,
    worst,
    outcomes: Object.fromEntries(advice.trace.map(({ rule, outcome }) => [rule, outcome])),
    conflicts: advice.conflicts,
    needs: advice.needs.map(({ rule }) => rule),
  };
}
