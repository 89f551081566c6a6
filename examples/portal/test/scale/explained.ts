import type { Database, Query, Statements } from '../../src/database/database.js';

/** How the database goes about a statement. */
export interface Plan {
  readonly sql: string;
  /** The tables that it reads from end to end. */
  readonly readWhole: readonly string[];
}

/** A node of a plan, as EXPLAIN tells it. */
interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Node[];
}

const canBeExplained = /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i;

/** A database that notes how it goes about each statement of a session. */
export function explained(database: Database, plans: Plan[]): Database {
  const noted =
    (query: Query): Query =>
    async (sql, parameters) => {
      if (canBeExplained.test(sql)) {
        const [row] = await query<{ 'QUERY PLAN': readonly [{ Plan: Node }] }>(
          `EXPLAIN (FORMAT JSON) ${sql}`,
          parameters,
        );
        const [told] = row?.['QUERY PLAN'] ?? [];
        plans.push({ sql, readWhole: told === undefined ? [] : wholeIn(told.Plan) });
      }
      return await query(sql, parameters);
    };
  const statements = (own: Statements): Statements => ({
    query: (sql, parameters) => own.transaction((query) => noted(query)(sql, parameters)),
    transaction: (work) => own.transaction((query) => work(noted(query))),
  });
  return { ...database, as: (proof) => statements(database.as(proof)) };
}

function wholeIn(node: Node): readonly string[] {
  const own = node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? ''] : [];
  return [...own, ...(node.Plans ?? []).flatMap(wholeIn)];
}
