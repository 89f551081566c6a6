import { isAsked, modelOf } from '@maat/core';
import type { Answer, Audit, Tool } from '@maat/schema';
import { answerRows } from './answer-rows.js';
import { askedPartsOf, unknownParts } from './asked-parts.js';
import type { AuditColumns, TidyRow } from './tidy-row.js';

/** What an export says of the audits that they do not say themselves. */
export interface TidyOptions {
  /** The partnership that they belong to. */
  readonly partnership?: string;
  /** The round that an audit belongs to. */
  readonly round?: string | ((audit: Audit) => string | undefined);
}

/**
 * The tidy table of audits: a row for every question of every audit, in the order of the form and
 * whatever the answer's state, and a row for each choice, row, cell and piece of evidence.
 * `tidyColumns` tells the columns. What is set aside or retired, the completed sections and
 * extensions are not in it.
 *
 * @param tool The tool that all these audits were made with.
 * @param audits The audits, each one that `validateAudit` takes. They may come one by one.
 * @throws TypeError if an audit was made with another tool or version.
 */
export function* tidyRows(
  tool: Tool,
  audits: Iterable<Audit>,
  options: TidyOptions = {},
): Generator<TidyRow, void, undefined> {
  const model = modelOf(tool);
  const parts = askedPartsOf(tool);
  for (const audit of audits) {
    const about = auditColumns(tool, audit, options);
    const answer = (id: string) => answerTo(audit, id);
    const unknown = Object.keys(audit.answers).filter((id) => !parts.has(id));
    for (const id of [...parts.keys(), ...unknown]) {
      const asked = parts.get(id) ?? unknownParts(id);
      const given = answer(id);
      const state: TidyRow['state'] = given?.state ?? 'blank';
      const shared = {
        ...about,
        ...asked.about,
        asked: isAsked(model, id, answer),
        state,
        not_applicable: state === 'not-applicable',
      };
      for (const row of answerRows(given, asked)) yield { ...shared, ...row };
    }
  }
}

function answerTo(audit: Audit, id: string): Answer | undefined {
  return Object.hasOwn(audit.answers, id) ? audit.answers[id] : undefined;
}

function auditColumns(tool: Tool, audit: Audit, options: TidyOptions): AuditColumns {
  const { id, version, digest = null } = audit.tool;
  if (id !== tool.id || version !== tool.version) {
    throw new TypeError(
      `The audit was made with ${id} ${version}, not ${tool.id} ${tool.version}.`,
    );
  }
  const { partnership = null, round } = options;
  const { agency, dateOfAudit } = tool.roles ?? {};
  return {
    partnership,
    round: (typeof round === 'function' ? round(audit) : round) ?? null,
    ...caseOf(audit, tool.roles?.caseReference),
    agency: wordsOf(audit, agency),
    audit_date: wordsOf(audit, dateOfAudit),
    audit_id: audit.id,
    audit_status: audit.status,
    audit_revision: audit.revision,
    made_at: audit.madeAt,
    changed_at: audit.changedAt,
    submitted_at: audit.submittedAt ?? null,
    tool_id: id,
    tool_version: version,
    tool_digest: digest,
  };
}

function caseOf(
  audit: Audit,
  question: string | undefined,
): Pick<AuditColumns, 'case_reference' | 'case_reference_from'> {
  if (audit.caseReference !== undefined) {
    return { case_reference: audit.caseReference, case_reference_from: 'audit' };
  }
  const answered = wordsOf(audit, question);
  return { case_reference: answered, case_reference_from: answered === null ? null : 'answer' };
}

/** What an answer says, where it is words, a code or a date. */
function wordsOf(audit: Audit, id: string | undefined): string | null {
  const answer = id === undefined ? undefined : answerTo(audit, id);
  const value = answer?.state === 'answered' ? answer.value : undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}
