import type { Audit, Review } from '@maat/schema';
import { etagOf } from '../audits/etag.js';
import type { Database, Query, Statements } from '../database/database.js';
import type { Person } from '../session/person.js';

/** A review as it is kept. */
export interface StoredReview {
  readonly review: Review;
  /** The review as JSON text, as it is kept. */
  readonly document: string;
  readonly etag: string;
}

/** A return, with whose it is. */
export interface SubmittedReturn {
  readonly audit: Audit;
  readonly agency: string;
  readonly caseId: string;
}

interface Row {
  readonly document: string;
  readonly etag: string;
}

/** Keeps reviews in a database, for one person: the database shows and changes what they may. */
export class ReviewStore {
  readonly #statements: Statements;

  constructor(database: Database, { proof }: Person) {
    this.#statements = database.as(proof);
  }

  /** The review of an id. */
  async find(id: string): Promise<StoredReview | undefined> {
    return (await this.#read('id', id))[0];
  }

  /** The review of a case. */
  async ofCase(caseId: string): Promise<StoredReview | undefined> {
    return (await this.#read('case_id', caseId))[0];
  }

  /** The reviews of a round. */
  async ofRound(roundId: string): Promise<readonly StoredReview[]> {
    return await this.#read('round_id', roundId);
  }

  /** The returns of a round, or of one of its cases. */
  async returns(by: 'round_id' | 'case_id', id: string): Promise<readonly SubmittedReturn[]> {
    const rows = await this.#statements.query<{
      readonly document: string;
      readonly agency: string;
      readonly case_id: string;
    }>(
      `SELECT document, agency, case_id FROM audits
        WHERE ${by} = $1 AND round_id IS NOT NULL AND status = 'submitted' ORDER BY case_id, agency`,
      [id],
    );
    return rows.map(({ document, agency, case_id }) => ({
      ...{ audit: JSON.parse(document) as Audit, agency, caseId: case_id },
    }));
  }

  /** Keeps the first version of a review, if its case has none yet. */
  async add(review: Review): Promise<void> {
    await this.#statements.transaction((query) => insertReview(query, review));
  }

  /** Keeps a review in place of the one that the tag names; undefined if another is there. */
  async replace(review: Review, replaced: string): Promise<StoredReview | undefined> {
    const stored = written(review);
    const rows = await this.#statements.query(
      `UPDATE reviews SET status = $3, etag = $4, document = $5, changed_at = $6
        WHERE id = $1 AND etag = $2 RETURNING id`,
      [review.id, replaced, review.status, stored.etag, stored.document, review.changedAt],
    );
    return rows.length === 1 ? stored : undefined;
  }

  async #read(column: 'id' | 'case_id' | 'round_id', value: string): Promise<StoredReview[]> {
    const sql = `SELECT document, etag FROM reviews WHERE ${column} = $1 ORDER BY id`;
    const rows = await this.#statements.query<Row>(sql, [value]);
    return rows.map((row) => ({ ...row, review: JSON.parse(row.document) as Review }));
  }
}

/** Keeps the first version of a review, if its case has none yet: by the rights of whoever asks. */
export async function insertReview(query: Query, review: Review): Promise<void> {
  const { document, etag } = written(review);
  await query(
    `INSERT INTO reviews (id, round_id, case_id, status, etag, document, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (case_id) DO NOTHING`,
    [
      review.id,
      review.round ?? null,
      review.case ?? null,
      review.status,
      etag,
      document,
      review.changedAt,
    ],
  );
}

function written(review: Review): StoredReview {
  const document = JSON.stringify(review);
  return { review, document, etag: etagOf(review.revision, document) };
}
