import { checkPin } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { Problem } from '../problem/problem.js';
import type { Person } from '../session/person.js';
import type { ToolStore, ToolToUse } from './tool-store.js';

/** The tools that audits are made with here. A tool that audits were made with stays for good. */
export class Tools {
  readonly #store: ToolStore;
  /** What was read once: a tool of an id and a version never changes. */
  readonly #known = new Map<string, Tool>();

  constructor(store: ToolStore) {
    this.#store = store;
    this.#keep(westMidlands);
  }

  /** The tools that new audits can be made with, the partnership's own first. */
  async forNewAudits(): Promise<readonly [Tool, ...Tool[]]> {
    const used = await this.#store.inUse();
    const own = used && (await this.find(used.id, used.version));
    return own === undefined || own === westMidlands ? [westMidlands] : [own, westMidlands];
  }

  /** The tool of an id and a version, if there is or was one here. */
  async find(id: string, version: string): Promise<Tool | undefined> {
    const known = this.#known.get(nameOf({ id, version }));
    if (known !== undefined) return known;
    const stored = await this.#store.find(id, version);
    return stored && this.#keep(stored);
  }

  /**
   * The tool that an audit was made with.
   *
   * @throws Problem if it is not among ours, or is not the very one.
   */
  async of({ tool: pin }: Pick<Audit, 'tool'>): Promise<Tool> {
    const tool = await this.find(pin.id, pin.version);
    if (tool !== undefined && checkPin({ tool: pin }, tool).length === 0) return tool;
    throw new Problem('tool-missing', {
      detail: `The audit was made with the tool ‘${pin.id} ${pin.version}’, and this portal does not have that very tool. The audit is kept as it is.`,
    });
  }

  /** The tools that asked what is retired in an audit, as far as they are here: a name may stand in it. */
  async earlier({ retired = [] }: Pick<Audit, 'retired'>): Promise<readonly Tool[]> {
    const pins = new Map(retired.map(({ tool }) => [nameOf(tool), tool]));
    const found = [...pins.values()].map(({ id, version }) => this.find(id, version));
    return (await Promise.all(found)).filter((tool) => tool !== undefined);
  }

  /** The style sheet of the form. */
  async styleSheet(): Promise<string> {
    return (await this.#store.inUse())?.styleSheet ?? '';
  }

  /**
   * Puts a tool to use for new audits. Those that were made before keep theirs.
   *
   * @throws Problem if another tool of its id and version was put to use before.
   */
  async use(person: Person, given: ToolToUse): Promise<void> {
    const { tool } = given;
    if (await this.#store.use(person, given)) return;
    throw new Problem('tool-changed', {
      detail: `Another tool is in use as ‘${nameOf(tool)}’, and audits may have been made with it. Give the changed tool a higher version in its overlay.`,
    });
  }

  #keep(tool: Tool): Tool {
    this.#known.set(nameOf(tool), tool);
    return tool;
  }
}

function nameOf({ id, version }: Pick<Tool, 'id' | 'version'>): string {
  return `${id} ${version}`;
}
