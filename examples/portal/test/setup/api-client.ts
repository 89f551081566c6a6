import type { Issue } from '@maat/core';
import type { Audit } from '@maat/schema';
import { WebClient } from './web-client.js';

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

/** What a session's requests come with. */
export interface Session {
  readonly cookie: string;
  readonly token: string;
}

/** Signs in as one of the made-up people, through the provider. */
export async function signInAs(address: string, person: string): Promise<Session> {
  const client = new WebClient(address);
  await client.signIn(person);
  const cookie = client.cookiesFor('/').replace(/^.*\b(maat=[^;]+).*$/, '$1');
  const response = await fetch(`${address}/api/session`, { headers: { cookie } });
  const { token } = (await response.json()) as { readonly token: string };
  return { cookie, token };
}

/** A client of the API. */
export class ApiClient {
  readonly address: string;
  /** Undefined for somebody who is not signed in. */
  readonly session: Session | undefined;

  constructor(address: string, session?: Session) {
    this.address = address;
    this.session = session;
  }

  /** A client that is signed in; where nothing is said, as an auditor. */
  static async signIn(address: string, person = 'example-auditor-a'): Promise<ApiClient> {
    return new ApiClient(address, await signInAs(address, person));
  }

  /** Starts an audit. */
  async make(caseReference?: string): Promise<{ readonly audit: Audit; readonly etag: string }> {
    const answer = await this.send('POST', '/api/audits', JSON.stringify({ caseReference }));
    return { audit: JSON.parse(answer.text) as Audit, etag: answer.etag };
  }

  /** As the coordinator: puts the form of the settings folder to use. */
  async putFormToUse(): Promise<ApiAnswer> {
    const { text } = await this.send('GET', '/settings');
    const digest = /data-digest="([^"]+)"/.exec(text)?.[1];
    return await this.send('POST', '/api/settings/use', JSON.stringify({ digest }));
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
    const { cookie, token } = this.session ?? {};
    const own = { ...(cookie && { cookie }), ...(token && { 'x-form-token': token }) };
    const response = await fetch(`${this.address}${path}`, {
      method,
      headers: { ...type, ...own, ...headers },
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
