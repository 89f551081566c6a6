import { digestOf } from '@maat/core';
import type { Tool } from '@maat/schema';
import type { Database } from '../database/database.js';
import type { Person } from '../session/person.js';

/** A tool that is in use for new audits, and how the form looks with it. */
export interface ToolInUse {
  readonly id: string;
  readonly version: string;
  readonly styleSheet: string;
}

/** A tool that is to be put to use. */
export interface ToolToUse {
  readonly tool: Tool;
  readonly styleSheet: string;
  readonly now: Date;
}

interface UseRow {
  readonly tool_id: string;
  readonly tool_version: string;
  readonly style_sheet: string;
}

/** Keeps the tools that were put to use. Whether one may be is decided before it comes here. */
export class ToolStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The tool of an id and a version. */
  async find(id: string, version: string): Promise<Tool | undefined> {
    const sql = 'SELECT document FROM tools WHERE id = $1 AND version = $2';
    const [row] = await this.#database
      .as(undefined)
      .query<{ readonly document: string }>(sql, [id, version]);
    return row && (JSON.parse(row.document) as Tool);
  }

  /** The tool that was put to use last, if any was. */
  async inUse(): Promise<ToolInUse | undefined> {
    const [row] = await this.#database
      .as(undefined)
      .query<UseRow>(
        'SELECT tool_id, tool_version, style_sheet FROM tool_uses ORDER BY number DESC LIMIT 1',
      );
    return row && { id: row.tool_id, version: row.tool_version, styleSheet: row.style_sheet };
  }

  /**
   * Puts a tool to use for new audits.
   *
   * @returns Whether it was: not, if another tool of its id and version was put to use before.
   */
  async use({ proof }: Person, { tool, styleSheet, now }: ToolToUse): Promise<boolean> {
    return await this.#database.as(proof).transaction(async (query) => {
      const digest = digestOf(tool);
      await query(
        `INSERT INTO tools (id, version, digest, document) VALUES ($1, $2, $3, $4)
           ON CONFLICT (id, version) DO NOTHING`,
        [tool.id, tool.version, digest, JSON.stringify(tool)],
      );
      const used = await query(
        `INSERT INTO tool_uses (tool_id, tool_version, style_sheet, used_at)
           SELECT id, version, $4, $5 FROM tools WHERE id = $1 AND version = $2 AND digest = $3
           RETURNING number`,
        [tool.id, tool.version, digest, styleSheet, now.toISOString()],
      );
      return used.length === 1;
    });
  }
}
