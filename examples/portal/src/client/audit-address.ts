import type { Issue } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import { isOutOfSession, pageSession, pageToken, takeUpSession } from './page-session.js';
import type { SaveAnswer, SaveRequest } from './save-answer.js';

/** An audit with the tag of the version that it is. */
export interface LoadedAudit {
  readonly audit: Audit;
  readonly etag: string;
}

/** What comes of submitting: done, or why not. */
export type SubmitAnswer =
  | { readonly kind: 'submitted' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly detail: string; readonly issues: readonly ToldIssue[] };

/** An issue with its message. */
interface ToldIssue extends Issue {
  readonly message: string;
}

/** A problem as RFC 9457 has it, as far as the portal's pages read it. */
interface ProblemBody {
  readonly type: string;
  readonly detail: string;
  readonly issues?: readonly ToldIssue[];
  readonly audit?: Audit;
}

/** The portal did not answer, or what stands before it said that it is gone. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

const longestWait = 30_000;
/** There is no room left where the portal keeps its data. */
const full = 507;
const stale = 'urn:maat:problem:stale';
const submitted = 'urn:maat:problem:submitted';

/** Where an audit is kept. */
export class AuditAddress {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** @throws Unreachable if nobody answers. */
  async load(): Promise<LoadedAudit> {
    const response = await loaded(this.#url, { cache: 'no-store' });
    return { audit: (await response.json()) as Audit, etag: etagOf(response) };
  }

  /** Saves a version. Never throws: what goes wrong is an answer as well. */
  async save(request: SaveRequest): Promise<SaveAnswer> {
    try {
      // The page that stands in for one that did not come was made in no session.
      if (pageSession() === undefined && !request.keepalive) await takeUpSession();
      const response = await this.#put(request);
      if (!(await isOutOfSession(response))) return await saveAnswer(response);
      if (request.keepalive || !(await takeUpSession())) return { kind: 'signed-out' };
      return await saveAnswer(await this.#put(request));
    } catch {
      return { kind: 'unreachable' };
    }
  }

  async #put({ document, ifMatch, keepalive }: SaveRequest): Promise<Response> {
    return await fetch(this.#url, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        'if-match': ifMatch.join(', '),
        ...pageToken(),
      },
      body: document,
      keepalive,
      signal: AbortSignal.timeout(longestWait),
    });
  }

  /** Submits the version of a tag. Never throws. */
  async submit(etag: string): Promise<SubmitAnswer> {
    try {
      const response = await fetch(`${this.#url}/submission`, {
        method: 'POST',
        headers: { 'if-match': etag, ...pageToken() },
        signal: AbortSignal.timeout(longestWait),
      });
      return await submitAnswer(response);
    } catch {
      return { kind: 'unreachable' };
    }
  }
}

/** The tool at an address. */
export async function loadTool(url: string): Promise<Tool> {
  const response = await loaded(url);
  return (await response.json()) as Tool;
}

async function loaded(url: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init).catch(() => undefined);
  if (response === undefined || isPassing(response)) throw new Unreachable();
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
}

async function saveAnswer(response: Response): Promise<SaveAnswer> {
  const etag = etagOf(response);
  if (response.ok) return { kind: 'saved', etag };
  if (isPassing(response)) return { kind: 'unreachable', isFull: response.status === full };
  const { type, detail, issues = [], audit } = (await response.json()) as ProblemBody;
  if (type === stale && audit !== undefined) return { kind: 'stale', etag, audit };
  const reasons = issues.length > 0 ? issues.map(({ message }) => message) : [detail];
  return { kind: 'refused', reasons, final: type === submitted || response.status === 404 };
}

async function submitAnswer(response: Response): Promise<SubmitAnswer> {
  if (response.ok) return { kind: 'submitted' };
  if (isPassing(response)) return { kind: 'unreachable' };
  const { type, detail, issues = [] } = (await response.json()) as ProblemBody;
  if (type === submitted) return { kind: 'submitted' };
  return type === stale ? { kind: 'stale' } : { kind: 'refused', detail, issues };
}

/** Whether the same request may well be taken a little later. */
function isPassing({ status }: Response): boolean {
  return status >= 500 || status === 429;
}

function etagOf(response: Response): string {
  return response.headers.get('etag') ?? '';
}
