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
  validateAudit,
} from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import { Problem } from '../problem/problem.js';
import { toldIssues } from '../problem/told-issues.js';
import type { Tools } from '../tools/tools.js';
import { readAuditRequest } from './audit-request.js';
import type { AuditStore, ListedAudit, StoredAudit } from './audit-store.js';
import { forgedMembers } from './server-members.js';
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
  readonly tool: Tool;
  /** What should not leave and stands in it. */
  readonly issues: readonly Issue[];
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;

/** What can be done with audits. Whatever is refused is thrown as a Problem, and changes nothing. */
export class Audits {
  readonly #store: AuditStore;
  readonly #tools: Tools;
  readonly #ports: AuditPorts;

  constructor(store: AuditStore, tools: Tools, ports: AuditPorts) {
    this.#store = store;
    this.#tools = tools;
    this.#ports = ports;
  }

  /** The audits that were changed last. */
  async list(): Promise<readonly ListedAudit[]> {
    return await this.#store.list();
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

  /** The audit of an id. */
  async find(id: string): Promise<StoredAudit> {
    const found = idPattern.test(id) ? await this.#store.find(id) : undefined;
    if (found === undefined) throw new Problem('not-found', { detail: 'There is no such audit.' });
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
    return await this.#replace(stored, seal(submission.audit), tool);
  }

  /** What of an audit one circle of readers may see, and what still stands in its texts. */
  async copy(id: string, profile: string): Promise<Copy> {
    const { audit } = await this.find(id);
    const own = Object.values(redactionProfiles).find((each) => each.id === profile);
    if (own === undefined) throw new Problem('not-found', { detail: 'There is no such copy.' });
    const tool = await this.#tools.of(audit);
    const { audit: copy, withheld, masked } = redact(tool, audit, own, { id: this.#ports.newId() });
    return { tool, audit: copy, issues: scan(tool, copy), withheld, masked };
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

  async #replace(stored: StoredAudit, audit: Audit, tool: Tool): Promise<StoredAudit> {
    const now = this.#ports.now();
    const given = { audit, summary: summarise(tool, audit, now), now };
    const replaced = await this.#store.replace(given, stored.etag);
    if (replaced !== undefined) return replaced;
    // Someone else came first.
    throw conflictWith(await this.find(audit.id));
  }
}

function validated(tool: Tool, sent: unknown): Audit {
  const validation = validateAudit(tool, sent);
  if (validation.ok) return validation.value;
  throw refusal(validation.issues, tool);
}

function refuseUnlessCurrent(stored: StoredAudit, etags: readonly string[]): void {
  const isCurrent = stored.audit.status === 'in-progress' && etags.includes(stored.etag);
  if (!isCurrent) throw conflictWith(stored);
}

function conflictWith({ audit, etag }: StoredAudit): Problem {
  const headers = { etag };
  if (audit.status === 'submitted') {
    const detail = 'It can no longer be changed. The answer carries the audit as it was submitted.';
    return new Problem('submitted', { detail, audit, headers });
  }
  const detail =
    'The audit that is kept is not the version that this change was made on. The answer carries it: put the two together, and send the result with its ETag as If-Match.';
  return new Problem('stale', { detail, audit, headers });
}

function refuseIf(issues: readonly Issue[], tool: Tool, audit: Audit): void {
  if (issues.length > 0) throw refusal(issues, tool, audit);
}

function refusal(issues: readonly Issue[], tool: Tool, audit?: Audit): Problem {
  return new Problem('not-valid', {
    detail: 'Each issue tells the place and what is wrong there. Nothing was changed.',
    issues: toldIssues(issues, tool, audit),
  });
}
