import type { Issue } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import type { SaveAnswer, SaveRequest } from './save-answer.js';

/** An audit with the tag of the version that it is. */
export interface LoadedAudit {
  readonly audit: Audit;
  readonly etag: string;
}

/** What comes of submitting: done, or why not. */
export type SubmitAnswer =
  | { readonly kind: 'submitted' }
  | { readonly kind: 'refused'; readonly detail: string; readonly issues: readonly Issue[] }
  | { readonly kind: 'unreachable' };

/** A problem as RFC 9457 has it, as far as the portal's pages read it. */
interface ProblemBody {
  readonly type: string;
  readonly detail: string;
  readonly issues?: readonly Issue[];
  readonly audit?: Audit;
}

const longestWait = 30_000;

/** Where an audit is kept. */
export class AuditAddress {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async load(): Promise<LoadedAudit> {
    const response = await fetch(this.#url, { cache: 'no-store' });
    if (!response.ok) throw new Error(`${response.status}`);
    return { audit: (await response.json()) as Audit, etag: etagOf(response) };
  }

  /** Saves a version. Never throws: what goes wrong is an answer as well. */
  async save({ document, ifMatch, keepalive }: SaveRequest): Promise<SaveAnswer> {
    try {
      const response = await fetch(this.#url, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'if-match': ifMatch.join(', ') },
        body: document,
        keepalive,
        signal: AbortSignal.timeout(longestWait),
      });
      return await saveAnswer(response);
    } catch {
      return { kind: 'unreachable' };
    }
  }

  /** Submits the version of a tag. Never throws. */
  async submit(etag: string): Promise<SubmitAnswer> {
    try {
      const response = await fetch(`${this.#url}/submission`, {
        method: 'POST',
        headers: { 'if-match': etag },
        signal: AbortSignal.timeout(longestWait),
      });
      if (response.ok) return { kind: 'submitted' };
      if (response.status >= 500) return { kind: 'unreachable' };
      const { detail, issues = [] } = (await response.json()) as ProblemBody;
      return { kind: 'refused', detail, issues };
    } catch {
      return { kind: 'unreachable' };
    }
  }
}

/** The tool at an address. */
export async function loadTool(url: string): Promise<Tool> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as Tool;
}

async function saveAnswer(response: Response): Promise<SaveAnswer> {
  const etag = etagOf(response);
  if (response.ok) return { kind: 'saved', etag };
  if (response.status >= 500 || response.status === 429) return { kind: 'unreachable' };
  const problem = (await response.json()) as ProblemBody;
  if (problem.type === 'urn:maat:problem:stale' && problem.audit !== undefined) {
    return { kind: 'stale', etag, audit: problem.audit };
  }
  const final = problem.type === 'urn:maat:problem:submitted' || response.status === 404;
  return { kind: 'refused', detail: problem.detail, issues: problem.issues ?? [], final };
}

function etagOf(response: Response): string {
  return response.headers.get('etag') ?? '';
}
