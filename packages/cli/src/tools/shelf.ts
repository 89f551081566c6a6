import type { Tool } from '@maat/schema';
import { textIn } from '../json/member.js';
import { shippedTools } from './shipped.js';

/** The tools that audits are held against. */
export class Shelf {
  readonly #tools: readonly Tool[];
  /** Whether they were named, so that an audit of another tool is wrong rather than unknown. */
  readonly areNamed: boolean;

  /** @param named The tools that were named; none, for those that come with Maat. */
  constructor(named: readonly Tool[]) {
    this.areNamed = named.length > 0;
    this.#tools = this.areNamed ? named : shippedTools();
  }

  /** The tool that an audit names, by id and version. */
  toolOf(audit: unknown): Tool | undefined {
    const id = textIn(audit, 'tool', 'id');
    const version = textIn(audit, 'tool', 'version');
    return this.#tools.find((tool) => tool.id === id && tool.version === version);
  }

  /** The tool that comes nearest to the one that an audit names: its id, or else the first. */
  nearestTo(audit: unknown): Tool {
    const id = textIn(audit, 'tool', 'id');
    const [first] = this.#tools;
    const nearest = this.#tools.find((tool) => tool.id === id) ?? first;
    if (nearest === undefined) throw new Error('A shelf has at least one tool');
    return nearest;
  }
}
