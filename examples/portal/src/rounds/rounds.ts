import { validateRound } from '@maat/core';
import type { Invitation, Round, RoundCase, Tool } from '@maat/schema';
import type { AuditPorts } from '../audits/audits.js';
import { Problem } from '../problem/problem.js';
import type { Tools } from '../tools/tools.js';
import { type ChasedCase, chase } from './chase.js';
import { newRound, type TypedRound, toolReference } from './new-round.js';
import type { AskedReturn, ListedRound, RoundStore, StoredRound } from './round-store.js';

/** A round with its tool, and how far its agencies are. */
export interface OpenedRound {
  readonly round: Round;
  readonly tool: Tool;
  readonly cases: readonly ChasedCase[];
}

/** An agency that is asked about a case. */
export interface AskedPlace {
  readonly caseId: string;
  readonly agency: string;
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
const mostTries = 5;
const dayLength = 10;

/** What can be done with rounds, by the person that they are for. Whatever is refused changes nothing. */
export class Rounds {
  readonly #store: RoundStore;
  readonly #tools: Tools;
  readonly #ports: AuditPorts;

  constructor(store: RoundStore, tools: Tools, ports: AuditPorts) {
    this.#store = store;
    this.#tools = tools;
    this.#ports = ports;
  }

  /** The rounds that were changed last. */
  async list(): Promise<readonly ListedRound[]> {
    return await this.#store.list();
  }

  /** What the agency of an auditor is asked for. */
  async asked(): Promise<readonly AskedReturn[]> {
    return await this.#store.asked();
  }

  /** What it is asked for on one case. */
  async askedOn(caseId: string): Promise<AskedReturn> {
    const [asked] = idPattern.test(caseId) ? await this.#store.asked(caseId) : [];
    if (asked !== undefined) return asked;
    throw new Problem('not-found', { detail: 'Your agency is not asked about such a case.' });
  }

  /** Makes a round of what was typed, in which nothing is wrong. */
  async make(typed: TypedRound): Promise<Round> {
    const tools = await this.#tools.forNewAudits();
    const now = this.#ports.now();
    const round = newRound(typed, { now, newId: this.#ports.newId, tools });
    await this.#store.add(this.#whole(await this.#toolOf(round), round));
    return round;
  }

  /** A round as it is kept. */
  async find(id: string): Promise<StoredRound> {
    const found = idPattern.test(id) ? await this.#store.find(id) : undefined;
    if (found === undefined) throw new Problem('not-found', { detail: 'There is no such round.' });
    return found;
  }

  /** A round with its tool, and how far its agencies are. */
  async open(id: string): Promise<OpenedRound> {
    const { round } = await this.find(id);
    const returns = await this.#store.returnsOf(id);
    const today = this.#ports.now().toISOString().slice(0, dayLength);
    return { round, tool: await this.#toolOf(round), cases: chase(round, returns, today) };
  }

  /** Asks the agencies for their returns. */
  async invite(id: string): Promise<void> {
    const at = this.#ports.now().toISOString();
    await this.#change(id, (round) => ({ ...round, status: 'open', openedAt: at }));
  }

  /** Closes a round: nobody is asked for a return any more. */
  async close(id: string): Promise<void> {
    const at = this.#ports.now().toISOString();
    await this.#change(id, (round) => ({ ...round, status: 'closed', closedAt: at }));
  }

  /** Takes an agency out of those that are asked about a case, with the reason. */
  async exempt(id: string, place: AskedPlace, reason: string): Promise<void> {
    const exempt = { reason, at: this.#ports.now().toISOString() };
    await this.#changeInvitation(id, place, (invitation) => ({ ...invitation, exempt }));
  }

  /** Asks an agency after all. */
  async askAfterAll(id: string, place: AskedPlace): Promise<void> {
    await this.#changeInvitation(id, place, ({ exempt: _, ...invitation }) => invitation);
  }

  /** Has returns that are still to be started made with the tool that is in use now. */
  async useTool(id: string): Promise<void> {
    const [tool] = await this.#tools.forNewAudits();
    await this.#change(id, (round) => ({ ...round, tool: toolReference(tool) }));
  }

  async #changeInvitation(
    id: string,
    { caseId, agency }: AskedPlace,
    change: (invitation: Invitation) => Invitation,
  ): Promise<void> {
    await this.#change(id, (round) => {
      let isThere = false;
      const cases = round.cases.map((roundCase): RoundCase => {
        if (roundCase.id !== caseId) return roundCase;
        const invitations = roundCase.invitations.map((invitation) => {
          if (invitation.agency !== agency) return invitation;
          isThere = true;
          return change(invitation);
        });
        return { ...roundCase, invitations };
      });
      if (isThere) return { ...round, cases };
      throw new Problem('not-found', { detail: 'That agency is not asked about such a case.' });
    });
  }

  /** Changes the newest version of a round, whoever changed it meanwhile. */
  async #change(id: string, change: (round: Round) => Round): Promise<void> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { round, etag } = await this.find(id);
      if (round.status === 'closed') {
        throw new Problem('round-closed', { detail: 'It no longer changes.' });
      }
      const changed = {
        ...change(round),
        revision: round.revision + 1,
        changedAt: this.#ports.now().toISOString(),
      };
      if (await this.#store.replace(this.#whole(await this.#toolOf(changed), changed), etag))
        return;
    }
    throw new Problem('unexpected', { detail: 'Too many people change this round. Try again.' });
  }

  async #toolOf({ tool }: Round): Promise<Tool> {
    return await this.#tools.of({ tool });
  }

  #whole(tool: Tool, round: Round): Round {
    const validation = validateRound(tool, round);
    if (validation.ok) return validation.value;
    const codes = validation.issues.map(({ code, pointer }) => `${code} at ${pointer}`);
    throw new Problem('bad-request', { detail: `This makes no round: ${codes.join(', ')}.` });
  }
}
