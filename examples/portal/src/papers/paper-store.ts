import type { Database, Statements } from '../database/database.js';
import type { ListedPaper } from '../pages/paper-list.js';
import type { Person } from '../session/person.js';

/** A paper to be kept: what goes out of a round. */
export interface NewPaper {
  readonly roundId: string;
  readonly kind: ListedPaper['kind'];
  readonly title: string;
  readonly document: object;
  readonly now: Date;
}

interface Row {
  readonly id: string;
  readonly kind: ListedPaper['kind'];
  readonly title: string;
  readonly made_at: Date;
}

const mostListed = 200;

/** Keeps what goes out of rounds, for one person: the database shows what they may see. */
export class PaperStore {
  readonly #statements: Statements;

  constructor(database: Database, { proof }: Person) {
    this.#statements = database.as(proof);
  }

  /** The papers that went out last. */
  async list(): Promise<readonly ListedPaper[]> {
    const rows = await this.#statements.query<Row>(
      `SELECT id, kind, title, made_at FROM round_papers
        ORDER BY made_at DESC, id, kind DESC LIMIT ${mostListed}`,
    );
    return rows.map(({ id, kind, title, made_at }) => ({
      roundId: id,
      kind,
      title,
      madeAt: made_at,
    }));
  }

  /** A paper of a round, if it went out. */
  async find(roundId: string, kind: ListedPaper['kind']): Promise<unknown> {
    const sql = 'SELECT document FROM round_papers WHERE id = $1 AND kind = $2';
    const [row] = await this.#statements.query<{ document: string }>(sql, [roundId, kind]);
    return row && JSON.parse(row.document);
  }

  /** Keeps papers, in place of those that went out before. */
  async put(papers: readonly NewPaper[]): Promise<void> {
    await this.#statements.transaction(async (query) => {
      for (const { roundId, kind, title, document, now } of papers) {
        await query(
          `INSERT INTO round_papers (id, kind, title, document, made_at) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (id, kind) DO UPDATE
             SET title = EXCLUDED.title, document = EXCLUDED.document, made_at = EXCLUDED.made_at`,
          [roundId, kind, title, JSON.stringify(document), now.toISOString()],
        );
      }
    });
  }
}
