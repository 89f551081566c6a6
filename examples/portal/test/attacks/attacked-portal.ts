import type { Person, Role } from '../../src/session/person.js';
import { newSecret, proofOf, tokenOf } from '../../src/session/secret.js';
import { SessionStore } from '../../src/session/session-store.js';
import type { DatabaseKind } from '../setup/databases.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';
import { HostileProvider } from './hostile-provider.js';

/** Somebody who sends requests. */
export interface Attacker {
  readonly name: string;
  readonly role: Role | undefined;
  readonly agency?: string;
  readonly secret: string | undefined;
}

/** Tables that a request may leave its trace in, whatever comes of it. */
const traces = ['trail', 'lock_outs', 'sign_ins', 'sessions'];
const limits = { idle: 600, longest: 3600 };

/** A portal to be attacked, with its database and a provider that gives what it is told to. */
export class AttackedPortal {
  readonly portal: TestPortal;
  readonly provider: HostileProvider;
  readonly #sessions: SessionStore;

  private constructor(portal: TestPortal, provider: HostileProvider) {
    this.portal = portal;
    this.provider = provider;
    this.#sessions = new SessionStore(portal.database, limits);
  }

  static async start(kind: DatabaseKind, withExamples = true): Promise<AttackedPortal> {
    const provider = new HostileProvider();
    await provider.start();
    const { issuer, clientId, clientSecret } = provider;
    const claims = { roleClaim: 'maat_role', agencyClaim: 'maat_agency' };
    const client = { issuer, clientId, clientSecret, scope: 'openid', ...claims };
    const signIn = { ...client, isEmbedded: false, asksAlways: false };
    return new AttackedPortal(await startTestPortal(kind, { withExamples, signIn }), provider);
  }

  async stop(): Promise<void> {
    await this.portal.remove();
    await this.provider.stop();
  }

  /** Somebody with an open session. */
  async as(name: string, role: Role, agency?: string): Promise<Attacker> {
    const secret = await this.#sessions.begin({ subject: `the-${name}`, role, agency });
    return { name, role, secret, ...(agency && { agency }) };
  }

  /** Somebody whose session has run out, or was signed out. */
  async out(name: string, set: string): Promise<Attacker> {
    const { secret } = await this.as(name, 'auditor', 'police');
    await this.portal.database.query(`UPDATE sessions SET ${set} WHERE subject = $1`, [
      `the-${name}`,
    ]);
    return { name, role: undefined, secret };
  }

  nobody(name: string, secret?: string): Attacker {
    return { name, role: undefined, secret };
  }

  /** Sends a request with the cookie and the token of somebody. Nobody is locked out before it. */
  async send(who: Attacker, route: string, init: RequestInit = {}): Promise<Response> {
    await this.portal.database.query('DELETE FROM lock_outs');
    const [method = '', path = ''] = route.split(' ');
    const headers = new Headers(init.headers);
    if (who.secret !== undefined) {
      headers.set('cookie', `maat=${who.secret}`);
      if (!headers.has('x-form-token')) headers.set('x-form-token', tokenOf(who.secret));
    }
    const url = `${this.portal.address}${path}`;
    return await fetch(url, { ...init, method, headers, redirect: 'manual' });
  }

  /** Every row of every table, save what requests leave a trace in: as one text. */
  async snapshot(): Promise<string> {
    const { database } = this.portal;
    const tables = await database.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    const parts: string[] = [];
    for (const { name } of tables.filter((table) => !traces.includes(table.name))) {
      const [row] = await database.query<{ rows: string | null }>(
        `SELECT md5(string_agg(md5(each::text), '' ORDER BY md5(each::text))) AS rows FROM ${name} each`,
      );
      parts.push(`${name}: ${row?.rows}`);
    }
    const [open] = await database.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM sessions WHERE ended_at IS NULL',
    );
    return [...parts, `open sessions: ${open?.count}`].join('\n');
  }

  /** The lines of the trail after a number. */
  async trailAfter(number: number): Promise<readonly TrailLine[]> {
    return await this.portal.database.query<TrailLine>(
      'SELECT number::int, subject, role, agency, verb, kind, id, outcome FROM trail WHERE number > $1 ORDER BY number',
      [number],
    );
  }

  async lastLine(): Promise<number> {
    const [row] = await this.portal.database.query<{ last: number }>(
      'SELECT coalesce(max(number), 0)::int AS last FROM trail',
    );
    return row?.last ?? 0;
  }
}

/** A line of the trail. */
export interface TrailLine {
  readonly number: number;
  readonly subject: string | null;
  readonly role: string | null;
  readonly agency: string | null;
  readonly verb: string;
  readonly kind: string;
  readonly id: string | null;
  readonly outcome: string;
}

/** A secret that no session has. */
export function forgedSecret(): string {
  return newSecret();
}

/** The person of an attacker, for what asks the database itself. */
export function proofFor({ secret }: Attacker): Person['proof'] | undefined {
  return secret === undefined ? undefined : proofOf(secret);
}
