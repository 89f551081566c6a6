// Long because everything that can be done with an audit stands in one class.
import {
  createAudit,
  digestOf,
  type Issue,
  type MigrationReport,
  migrate,
  type Redacted,
  redact,
  redactionProfiles,
  scan,
  seal,
  submitAudit,
} from '@maat/core';
import type { Audit, RedactionProfile, Tool } from '@maat/schema';
import { Problem } from '../problem/problem.js';
import type { AskedReturn } from '../rounds/round-store.js';
import type { Person } from '../session/person.js';
import type { Tools } from '../tools/tools.js';
import { readAuditRequest } from './audit-request.js';
import type { AuditStore } from './audit-store.js';
import { keptCopies, type ToCopy } from './kept-copies.js';
import { conflictWith, refusal, refuseIf, refuseUnlessCurrent, validated } from './refusals.js';
import { forgedMembers } from './server-members.js';
import type { AuditState, BoardCopy, KeptCopy, ListedAudit, StoredAudit } from './stored-audit.js';
import { summarise } from './summary.js';

/** What the portal takes from its surroundings. */
export interface AuditPorts {
  readonly now: () => Date;
  readonly newId: () => string;
}

/** An audit that could move to the tool that is in use now, and what would come of it. */
export interface Move {
  readonly stored: StoredAudit;
  readonly from: Tool;
  readonly to: Tool;
  readonly moved: Audit;
  readonly report: MigrationReport;
}

/** A copy of an audit for one circle of readers. */
export interface Copy extends Redacted {
  readonly profile: RedactionProfile;
  readonly tool: Tool;
  /** What should not leave and stands in it. */
  readonly issues: readonly Issue[];
}

/** How many names and numbers are masked in a copy, of any kind. */
export function maskedIn({ masked }: Pick<Copy, 'masked'>): number {
  return Object.values(masked).reduce((sum, each) => sum + each, 0);
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;

/** What one person can do with audits. */
export type AuditsFor = (person: Person) => Audits;

/**
 * What can be done with audits, by the person that they are for. Whatever is refused is thrown as a
 * Problem, and changes nothing.
 */
export class Audits {
  readonly #person: Person;
  readonly #store: AuditStore;
  readonly #tools: Tools;
  readonly #ports: AuditPorts;

  constructor(person: Person, store: AuditStore, tools: Tools, ports: AuditPorts) {
    this.#person = person;
    this.#store = store;
    this.#tools = tools;
    this.#ports = ports;
  }

  /** The audits that were changed last. */
  async list(): Promise<readonly ListedAudit[]> {
    return await this.#store.list();
  }

  /** Those that were not submitted yet, for who waits for them. */
  async unfinished(): Promise<readonly AuditState[]> {
    return await this.#store.unfinished();
  }

  /** The copies that were made for the board. */
  async boardCopies(): Promise<readonly BoardCopy[]> {
    return await this.#store.boardCopies();
  }

  /** Starts an audit. */
  async make(request: unknown): Promise<StoredAudit> {
    const { tool, caseReference } = readAuditRequest(request, await this.#tools.forNewAudits());
    const now = this.#ports.now();
    const given = {
      id: this.#ports.newId(),
      now,
      toolDigest: digestOf(tool),
      ...(caseReference && { caseReference }),
    };
    const audit = validated(tool, createAudit(tool, given));
    return await this.#store.add({ audit, summary: summarise(tool, audit, now), now });
  }

  /**
   * Starts the return that the agency is asked for: with the round's tool. Of two who start it at the same
   * time the second goes on with the first one's.
   */
  async makeReturn({ roundId, caseId, reference, tool: pin }: AskedReturn): Promise<Audit> {
    const tool = await this.#tools.of({ tool: pin });
    const now = this.#ports.now();
    const given = { id: this.#ports.newId(), now, toolDigest: digestOf(tool) };
    const audit = validated(tool, createAudit(tool, { ...given, caseReference: reference }));
    const document = { audit, summary: summarise(tool, audit, now), now };
    const place = { round: roundId, case: caseId };
    return (await this.#store.addReturn(document, place)).audit;
  }

  /** The audit of an id. */
  async find(id: string): Promise<StoredAudit> {
    const found = idPattern.test(id) ? await this.#store.find(id) : undefined;
    // That of another agency is not there, as far as an auditor is told.
    if (found === undefined || !mayRead(this.#person, found)) {
      throw new Problem('not-found', { detail: 'There is no such audit.' });
    }
    return found;
  }

  /**
   * Keeps an audit as it was sent, finished or not.
   *
   * @param id The id in the address.
   * @param etags The versions that it may take the place of.
   * @param sent What was sent.
   */
  async save(id: string, etags: readonly string[], sent: unknown): Promise<StoredAudit> {
    const stored = await this.find(id);
    const tool = await this.#tools.of(stored.audit);
    const audit = validated(tool, sent);
    if (JSON.stringify(audit) === stored.document) return stored;
    refuseUnlessCurrent(stored, etags);
    refuseIf(forgedMembers(stored.audit, audit), tool, audit);
    return await this.#replace(stored, audit, tool);
  }

  /** Submits an audit as it is kept, if nothing is wrong with it. */
  async submit(id: string, etags: readonly string[]): Promise<StoredAudit> {
    const stored = await this.find(id);
    refuseUnlessCurrent(stored, etags);
    const tool = await this.#tools.of(stored.audit);
    const submission = submitAudit(tool, stored.audit, { now: this.#ports.now() });
    if (!submission.ok) throw refusal(submission.issues, tool, stored.audit);
    const sealed = seal(submission.audit);
    const copies = keptCopies(await this.#toCopy(sealed), this.#ports.newId);
    return await this.#replace(stored, sealed, tool, copies);
  }

  /** Every copy that can be taken of an audit, with what still stands in its texts. */
  async copies(id: string): Promise<readonly Copy[]> {
    const { audit } = await this.find(id);
    const { tool, earlier } = await this.#toCopy(audit);
    return Object.values(redactionProfiles).map((profile) => {
      const redacted = redact(tool, audit, profile, { earlier, id: this.#ports.newId() });
      return { ...redacted, profile, tool, issues: scan(tool, redacted.audit, { earlier }) };
    });
  }

  /**
   * A copy as JSON text. Who may not read the audit gets the copy that was made when it was submitted.
   */
  async copyText(id: string, profile: string): Promise<string> {
    const isBoard = this.#person.role === 'board';
    const copy = await (isBoard ? this.#keptCopy(id, profile) : this.#newCopy(id, profile));
    if (copy === undefined) throw new Problem('not-found', { detail: 'There is no such copy.' });
    return copy;
  }

  /**
   * What would come of moving an audit to the tool that is in use for new audits.
   *
   * @returns Undefined where it has that tool already, or was submitted.
   */
  async move(id: string): Promise<Move | undefined> {
    const stored = await this.find(id);
    const from = await this.#tools.of(stored.audit);
    const [to] = await this.#tools.forNewAudits();
    if (stored.audit.status === 'submitted' || digestOf(from) === digestOf(to)) return undefined;
    const migration = migrate(stored.audit, from, to, { now: this.#ports.now() });
    if (!migration.ok) throw refusal(migration.issues, from);
    return { stored, from, to, moved: migration.audit, report: migration.report };
  }

  /** Moves an audit to the tool that is in use for new audits. Nothing that was typed is lost. */
  async migrate(id: string, etags: readonly string[]): Promise<StoredAudit> {
    const move = await this.move(id);
    if (move === undefined) return await this.find(id);
    refuseUnlessCurrent(move.stored, etags);
    return await this.#replace(move.stored, move.moved, move.to);
  }

  async #keptCopy(id: string, profile: string): Promise<string | undefined> {
    return idPattern.test(id) ? await this.#store.copy(id, profile) : undefined;
  }

  async #newCopy(id: string, name: string): Promise<string | undefined> {
    const { audit } = await this.find(id);
    const profile = Object.values(redactionProfiles).find((each) => each.id === name);
    if (profile === undefined) return undefined;
    const { tool, earlier } = await this.#toCopy(audit);
    return JSON.stringify(redact(tool, audit, profile, { earlier, id: this.#ports.newId() }).audit);
  }

  async #toCopy(audit: Audit): Promise<Required<ToCopy>> {
    return { tool: await this.#tools.of(audit), earlier: await this.#tools.earlier(audit), audit };
  }

  async #replace(
    stored: StoredAudit,
    audit: Audit,
    tool: Tool,
    copies: readonly KeptCopy[] = [],
  ): Promise<StoredAudit> {
    const now = this.#ports.now();
    const given = { audit, summary: summarise(tool, audit, now), now, copies };
    const replaced = await this.#store.replace(given, stored.etag);
    if (replaced !== undefined) return replaced;
    // Someone else came first.
    throw conflictWith(await this.find(audit.id));
  }
}

function mayRead({ role, agency }: Person, stored: StoredAudit): boolean {
  if (role === 'auditor') return agency !== undefined && stored.agency === agency;
  return role !== 'board' && stored.audit.status === 'submitted';
}
