import type { Round } from '@maat/schema';
import { etagOf } from '../audits/etag.js';
import type { Database, Query, Statements } from '../database/database.js';
import type { Person } from '../session/person.js';

/** A round as it is kept. */
export interface StoredRound {
  readonly round: Round;
  readonly etag: string;
}

/** A round in the list. */
export interface ListedRound {
  readonly id: string;
  readonly title: string;
  readonly status: Round['status'];
}

/** A return of a round: that it is there, and whether it was submitted. */
export interface ReturnState {
  readonly id: string;
  readonly agency: string;
  readonly caseId: string;
  readonly isSubmitted: boolean;
}

/** What an agency is asked for. */
export interface AskedReturn {
  readonly roundId: string;
  readonly caseId: string;
  readonly reference: string;
  /** What the round is called. */
  readonly title: string;
  readonly tool: { readonly id: string; readonly version: string };
  /** The day, as 2026-04-30. */
  readonly due: string;
  /** The return, if it was started. */
  readonly audit: { readonly id: string; readonly isSubmitted: boolean } | undefined;
}

interface AskedRow {
  readonly round_id: string;
  readonly case_id: string;
  readonly reference: string;
  readonly title: string;
  readonly tool_id: string;
  readonly tool_version: string;
  readonly due: string;
  readonly audit_id: string | null;
  readonly status: string | null;
}

const mostListed = 500;

/** Keeps rounds in a database, for one person: the database shows and changes what they may. */
export class RoundStore {
  readonly #statements: Statements;

  constructor(database: Database, { proof }: Person) {
    this.#statements = database.as(proof);
  }

  /** The rounds that were changed last. */
  async list(): Promise<readonly ListedRound[]> {
    return await this.#statements.query<ListedRound>(
      `SELECT id, title, status FROM rounds ORDER BY changed_at DESC, id LIMIT ${mostListed}`,
    );
  }

  /** The round of an id. */
  async find(id: string): Promise<StoredRound | undefined> {
    const sql = 'SELECT document, etag FROM rounds WHERE id = $1';
    const [row] = await this.#statements.query<{ document: string; etag: string }>(sql, [id]);
    return row && { round: JSON.parse(row.document) as Round, etag: row.etag };
  }

  /** Keeps a new round, and asks nobody yet. */
  async add(round: Round): Promise<void> {
    await this.#statements.transaction((query) => insertRound(query, round));
  }

  /** Keeps a round in place of the one that the tag names; tells whether that one was still there. */
  async replace(round: Round, replaced: string): Promise<boolean> {
    const [document, etag] = written(round);
    return await this.#statements.transaction(async (query) => {
      const rows = await query(
        `UPDATE rounds SET title = $3, status = $4, etag = $5, document = $6, changed_at = $7
          WHERE id = $1 AND etag = $2 RETURNING id`,
        [round.id, replaced, round.title, round.status, etag, document, round.changedAt],
      );
      if (rows.length === 0) return false;
      await ask(query, round);
      return true;
    });
  }

  /** The returns of a round, as far as it is known that they are there. */
  async returnsOf(roundId: string): Promise<readonly ReturnState[]> {
    const rows = await this.#statements.query<{
      readonly id: string;
      readonly agency: string;
      readonly case_id: string;
      readonly status: string;
    }>('SELECT id, agency, case_id, status FROM audit_states WHERE round_id = $1', [roundId]);
    return rows.map(({ id, agency, case_id, status }) => ({
      id,
      agency,
      caseId: case_id,
      isSubmitted: status === 'submitted',
    }));
  }

  /** What the agency of an auditor is asked for, what is due first before the rest. */
  async asked(caseId?: string): Promise<readonly AskedReturn[]> {
    const one = caseId === undefined ? 'true' : 'asked.case_id = $1';
    const rows = await this.#statements.query<AskedRow>(
      `SELECT asked.round_id, asked.case_id, asked.reference, asked.title, asked.tool_id,
              asked.tool_version, to_char(asked.due, 'YYYY-MM-DD') AS due,
              audits.id AS audit_id, audits.status
         FROM invitations asked
         LEFT JOIN audits ON audits.case_id = asked.case_id AND audits.agency = asked.agency
        WHERE asked.agency = (SELECT maat_app.who_agency()) AND asked.is_open AND ${one}
        ORDER BY asked.due, asked.case_id LIMIT ${mostListed}`,
      caseId === undefined ? [] : [caseId],
    );
    return rows.map(askedReturn);
  }
}

/** Keeps a new round: by the rights of whoever asks. */
export async function insertRound(query: Query, round: Round): Promise<void> {
  const [document, etag] = written(round);
  await query(
    `INSERT INTO rounds (id, title, status, etag, document, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [round.id, round.title, round.status, etag, document, round.changedAt],
  );
  await ask(query, round);
}

function askedReturn(row: AskedRow): AskedReturn {
  const { audit_id: id, status, due, reference, title } = row;
  return {
    ...{ roundId: row.round_id, caseId: row.case_id, reference, title, due },
    tool: { id: row.tool_id, version: row.tool_version },
    audit: id === null ? undefined : { id, isSubmitted: status === 'submitted' },
  };
}

function written(round: Round): readonly [document: string, etag: string] {
  const document = JSON.stringify(round);
  return [document, etagOf(round.revision, document)];
}

/** Has a row for each agency that is or was asked. */
async function ask(query: Query, round: Round): Promise<void> {
  const { id, title, tool, status } = round;
  const rows = round.cases.flatMap(({ id: caseId, reference, invitations }) =>
    invitations.map(({ agency, due = round.due, exempt }) => ({
      ...{ round_id: id, case_id: caseId, agency, reference, title, due },
      ...{ tool_id: tool.id, tool_version: tool.version },
      is_open: status === 'open' && exempt === undefined,
    })),
  );
  await query('UPDATE invitations SET is_open = false WHERE round_id = $1', [id]);
  await query(
    `INSERT INTO invitations (round_id, case_id, agency, reference, title, tool_id, tool_version, due, is_open)
     SELECT round_id, case_id, agency, reference, title, tool_id, tool_version, due, is_open
       FROM json_to_recordset($1::json) AS asked (
         round_id text, case_id text, agency text, reference text, title text,
         tool_id text, tool_version text, due date, is_open boolean)
     ON CONFLICT (case_id, agency) DO UPDATE
       SET reference = EXCLUDED.reference, title = EXCLUDED.title, due = EXCLUDED.due,
           tool_id = EXCLUDED.tool_id, tool_version = EXCLUDED.tool_version,
           is_open = EXCLUDED.is_open`,
    [JSON.stringify(rows)],
  );
}
