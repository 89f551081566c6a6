import type { Issue } from '@maat/core';
import type { Audit } from '@maat/schema';

/** An answer of the API. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly etag: string;
  readonly text: string;
  /** The body as JSON. */
  readonly body: ApiBody;
}

/** What the tests read of bodies. */
type ApiBody = Partial<Audit> & {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly issues?: readonly (Issue & { readonly message: string })[];
  readonly audit?: Audit;
};

/** A client of the API. */
export class ApiClient {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  /** Starts an audit. */
  async make(caseReference?: string): Promise<{ readonly audit: Audit; readonly etag: string }> {
    const answer = await this.send('POST', '/api/audits', JSON.stringify({ caseReference }));
    return { audit: JSON.parse(answer.text) as Audit, etag: answer.etag };
  }

  get(id: string): Promise<ApiAnswer> {
    return this.send('GET', `/api/audits/${id}`);
  }

  save(audit: Audit, etag: string): Promise<ApiAnswer> {
    return this.saveText(audit.id, JSON.stringify(audit), etag);
  }

  /** Saves whatever it is given. */
  saveText(id: string, text: string | Uint8Array<ArrayBuffer>, etag: string): Promise<ApiAnswer> {
    return this.send('PUT', `/api/audits/${id}`, text, { 'if-match': etag });
  }

  submit(id: string, etag: string): Promise<ApiAnswer> {
    return this.send('POST', `/api/audits/${id}/submission`, undefined, { 'if-match': etag });
  }

  async send(
    method: string,
    path: string,
    body?: string | Uint8Array<ArrayBuffer>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<ApiAnswer> {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(`${this.#address}${path}`, {
      method,
      headers: { ...type, ...headers },
      redirect: 'manual',
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      etag: response.headers.get('etag') ?? '',
      text,
      body: text.startsWith('{') ? (JSON.parse(text) as ApiBody) : {},
    };
  }
}

/** The codes of the issues in an answer. */
export function codesIn({ body }: ApiAnswer): readonly string[] {
  return (body.issues ?? []).map(({ code }) => code);
}
