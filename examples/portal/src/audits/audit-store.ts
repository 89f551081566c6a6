import type { Audit } from '@maat/schema';
import type { Database, Query } from '../database/database.js';
import { startLock } from '../database/migrate.js';
import { etagOf } from './etag.js';
import type { AuditSummary } from './summary.js';

/** An audit as it is kept. */
export interface StoredAudit {
  readonly audit: Audit;
  /** The audit as JSON text, as it is kept. */
  readonly document: string;
  readonly etag: string;
}

/** An audit in the list. */
export interface ListedAudit {
  readonly id: string;
  readonly status: Audit['status'];
  readonly summary: AuditSummary;
  readonly changedAt: Date;
}

/** An audit to be kept, with what lists show of it. */
export interface NewDocument {
  readonly audit: Audit;
  readonly summary: AuditSummary;
  readonly now: Date;
}

interface DocumentRow {
  readonly document: string;
  readonly etag: string;
}

interface ListRow {
  readonly id: string;
  readonly status: Audit['status'];
  readonly summary: string;
  readonly changed_at: Date;
}

const mostListed = 500;

/** Keeps audits in a database. Whether one may be kept is decided before it comes here. */
export class AuditStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Keeps a new audit. */
  async add(given: NewDocument): Promise<StoredAudit> {
    return await insert(this.#database.query, given);
  }

  /** Keeps these audits if there is none yet; of servers that start together only one does. */
  async addFirst(all: readonly NewDocument[]): Promise<void> {
    await this.#database.transaction(async (query) => {
      await query('SELECT pg_advisory_xact_lock($1)', [startLock]);
      const [any] = await query('SELECT 1 FROM audits LIMIT 1');
      if (any !== undefined) return;
      for (const given of all) await insert(query, given);
    });
  }

  /** The audit of an id. */
  async find(id: string): Promise<StoredAudit | undefined> {
    const sql = 'SELECT document, etag FROM audits WHERE id = $1';
    const [row] = await this.#database.query<DocumentRow>(sql, [id]);
    return row && { ...row, audit: JSON.parse(row.document) as Audit };
  }

  /** The audits that were changed last. */
  async list(): Promise<readonly ListedAudit[]> {
    const rows = await this.#database.query<ListRow>(
      `SELECT id, status, summary, changed_at FROM audits ORDER BY changed_at DESC, id LIMIT ${mostListed}`,
    );
    return rows.map(({ id, status, summary, changed_at }) => ({
      id,
      status,
      summary: JSON.parse(summary) as AuditSummary,
      changedAt: changed_at,
    }));
  }

  /**
   * Keeps an audit in place of the document that the tag names. To look and to write is one
   * statement, so that of two who try at once only one succeeds.
   *
   * @returns What is kept now, or undefined if another document is there, or a submitted audit.
   */
  async replace(
    { audit, summary, now }: NewDocument,
    replaced: string,
  ): Promise<StoredAudit | undefined> {
    const document = JSON.stringify(audit);
    const etag = etagOf(audit.revision, document);
    const sums = JSON.stringify(summary);
    const rows = await this.#database.query(
      `UPDATE audits
          SET document = $3, etag = $4, revision = $5, status = $6, summary = $7, changed_at = $8,
              tool_id = $9, tool_version = $10
        WHERE id = $1 AND etag = $2 AND status = 'in-progress'
        RETURNING id`,
      [
        ...[audit.id, replaced, document, etag, audit.revision, audit.status, sums],
        ...[now.toISOString(), audit.tool.id, audit.tool.version],
      ],
    );
    return rows.length === 1 ? { audit, document, etag } : undefined;
  }
}

async function insert(query: Query, { audit, summary, now }: NewDocument): Promise<StoredAudit> {
  const document = JSON.stringify(audit);
  const etag = etagOf(audit.revision, document);
  await query(
    `INSERT INTO audits
       (id, tool_id, tool_version, status, revision, etag, document, summary, made_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      audit.id,
      audit.tool.id,
      audit.tool.version,
      audit.status,
      audit.revision,
      etag,
      document,
      JSON.stringify(summary),
      audit.madeAt,
      now.toISOString(),
    ],
  );
  return { audit, document, etag };
}
