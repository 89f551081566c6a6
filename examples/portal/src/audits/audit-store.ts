// Long because each statement on audits stands here, with what it gives.
import type { Audit } from '@maat/schema';
import type { Database, Query, Statements } from '../database/database.js';
import type { Person } from '../session/person.js';
import { etagOf } from './etag.js';
import type {
  AuditState,
  BoardCopy,
  CasePlace,
  ListedAudit,
  NewDocument,
  StoredAudit,
} from './stored-audit.js';
import type { AuditSummary } from './summary.js';

interface DocumentRow {
  readonly document: string;
  readonly etag: string;
  readonly agency: string | null;
}

interface ListRow {
  readonly id: string;
  readonly status: Audit['status'];
  readonly summary: string;
  readonly changed_at: Date;
}

interface StateRow {
  readonly id: string;
  readonly agency: string | null;
  readonly changed_at: Date;
}

const mostListed = 500;

/**
 * Keeps audits in a database, for one person: the database shows and changes what they may see, and
 * each statement asks for that itself as well. Whether an audit may be kept is decided before.
 */
export class AuditStore {
  readonly #statements: Statements;
  readonly #person: Person;

  constructor(database: Database, person: Person) {
    this.#statements = database.as(person.proof);
    this.#person = person;
  }

  /** Keeps a new audit. */
  async add(given: NewDocument): Promise<StoredAudit> {
    const { agency } = this.#person;
    if (agency === undefined) throw new Error('Who starts an audit is of an agency');
    return await this.#statements.transaction((query) => insertAudit(query, given, agency));
  }

  /** Keeps a new return on a case of a round, or gives the one that the agency has started meanwhile. */
  async addReturn(given: NewDocument, place: CasePlace): Promise<StoredAudit> {
    const { agency } = this.#person;
    if (agency === undefined) throw new Error('Who starts an audit is of an agency');
    return await this.#statements.transaction(async (query) => {
      const [row] = await query<DocumentRow>(
        'SELECT document, etag, agency FROM audits WHERE case_id = $1 AND agency = $2',
        [place.case, agency],
      );
      return row === undefined ? await insertAudit(query, given, agency, place) : storedAudit(row);
    });
  }

  /** The audit of an id. */
  async find(id: string): Promise<StoredAudit | undefined> {
    const sql = 'SELECT document, etag, agency FROM audits WHERE id = $1';
    const [row] = await this.#statements.query<DocumentRow>(sql, [id]);
    return row && storedAudit(row);
  }

  /** The audits that were changed last: of an auditor's own agency, or those that were submitted. */
  async list(): Promise<readonly ListedAudit[]> {
    const { role, agency } = this.#person;
    const [which, value] = role === 'auditor' ? ['agency', agency] : ['status', 'submitted'];
    const rows = await this.#statements.query<ListRow>(
      `SELECT id, status, summary, changed_at FROM audits WHERE ${which} = $1
        ORDER BY changed_at DESC, id LIMIT ${mostListed}`,
      [value ?? null],
    );
    return rows.map(({ id, status, summary, changed_at }) => ({
      id,
      status,
      summary: JSON.parse(summary) as AuditSummary,
      changedAt: changed_at,
    }));
  }

  /** The audits that were not submitted yet, for who waits for them. */
  async unfinished(): Promise<readonly AuditState[]> {
    const rows = await this.#statements.query<StateRow>(
      `SELECT id, agency, changed_at FROM audit_states WHERE status = 'in-progress'
        ORDER BY changed_at DESC, id LIMIT ${mostListed}`,
    );
    return rows.map(({ id, agency, changed_at }) => ({
      id,
      agency: agency ?? undefined,
      changedAt: changed_at,
    }));
  }

  /** The copies that were made for the board, the newest first. */
  async boardCopies(): Promise<readonly BoardCopy[]> {
    const rows = await this.#statements.query<{ audit_id: string; made_at: Date }>(
      `SELECT audit_id, made_at FROM audit_copies WHERE profile = 'board'
        ORDER BY made_at DESC, audit_id LIMIT ${mostListed}`,
    );
    return rows.map(({ audit_id, made_at }) => ({ auditId: audit_id, madeAt: made_at }));
  }

  /** A copy that is kept beside its audit, as JSON text. */
  async copy(id: string, profile: string): Promise<string | undefined> {
    const sql = 'SELECT document FROM audit_copies WHERE audit_id = $1 AND profile = $2';
    const [row] = await this.#statements.query<{ document: string }>(sql, [id, profile]);
    return row?.document;
  }

  /**
   * Keeps an audit in place of the document that the tag names. To look and to write is one
   * statement, so that of two who try at once only one succeeds.
   *
   * @returns What is kept now, or undefined if another document is there, or a submitted audit.
   */
  async replace(given: NewDocument, replaced: string): Promise<StoredAudit | undefined> {
    return await this.#statements.transaction(async (query) => {
      const stored = await update(query, given, { replaced, agency: this.#person.agency });
      if (stored !== undefined) await insertCopies(query, given);
      return stored;
    });
  }
}

function storedAudit({ document, etag, agency }: DocumentRow): StoredAudit {
  return { document, etag, agency: agency ?? undefined, audit: JSON.parse(document) as Audit };
}

async function update(
  query: Query,
  { audit, summary, now }: NewDocument,
  { replaced, agency }: { readonly replaced: string; readonly agency: string | undefined },
): Promise<StoredAudit | undefined> {
  const document = JSON.stringify(audit);
  const etag = etagOf(audit.revision, document);
  const rows = await query(
    `UPDATE audits
        SET document = $3, etag = $4, revision = $5, status = $6, summary = $7, changed_at = $8,
            tool_id = $9, tool_version = $10
      WHERE id = $1 AND etag = $2 AND agency = $11 AND status = 'in-progress'
      RETURNING id`,
    [
      ...[audit.id, replaced, document, etag, audit.revision, audit.status],
      ...[JSON.stringify(summary), now.toISOString(), audit.tool.id, audit.tool.version],
      agency ?? null,
    ],
  );
  return rows.length === 1 ? { audit, document, etag, agency } : undefined;
}

async function insertCopies(query: Query, { audit, now, copies = [] }: NewDocument): Promise<void> {
  for (const { profile, audit: copy } of copies) {
    await query(
      'INSERT INTO audit_copies (audit_id, profile, document, made_at) VALUES ($1, $2, $3, $4)',
      [audit.id, profile, JSON.stringify(copy), now.toISOString()],
    );
  }
}

/** Keeps a new audit: by the rights of whoever asks. */
export async function insertAudit(
  query: Query,
  given: NewDocument,
  agency: string,
  place?: CasePlace,
): Promise<StoredAudit> {
  const { audit, summary, now } = given;
  const document = JSON.stringify(audit);
  const etag = etagOf(audit.revision, document);
  const { id, tool, status, revision, madeAt } = audit;
  await query(
    `INSERT INTO audits (id, tool_id, tool_version, status, revision, etag, document, summary,
                         made_at, changed_at, agency, round_id, case_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[id, tool.id, tool.version, status, revision, etag, document, JSON.stringify(summary)],
      ...[madeAt, now.toISOString(), agency, place?.round ?? null, place?.case ?? null],
    ],
  );
  await insertCopies(query, given);
  return { audit, document, etag, agency };
}
