import type { Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { textIn } from '../json/member.js';
import { shippedTool } from './shipped.js';

/** The tools that audits are held against. */
export class Shelf {
  readonly #named: readonly Tool[];

  /** @param named The tools that were named; none, for those that come with Maat. */
  constructor(named: readonly Tool[]) {
    this.#named = named;
  }

  /** Whether they were named, so that an audit of another tool is wrong rather than unknown. */
  get areNamed(): boolean {
    return this.#named.length > 0;
  }

  /** The tool that an audit names, by id and version. */
  toolOf(audit: unknown): Tool | undefined {
    const id = textIn(audit, 'tool', 'id');
    const version = textIn(audit, 'tool', 'version');
    if (!this.areNamed) return version === undefined ? undefined : shippedTool(id, version);
    return this.#named.find((tool) => tool.id === id && tool.version === version);
  }

  /** The tool that comes nearest to the one that an audit names: its id, or else the first. */
  nearestTo(audit: unknown): Tool {
    const id = textIn(audit, 'tool', 'id');
    return this.#named.find((tool) => tool.id === id) ?? this.#named[0] ?? westMidlands;
  }
}
