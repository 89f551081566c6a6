import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the provider changes of an ID token that would be right. */
export interface Fault {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly algorithm?: 'none' | 'HS256' | 'another key';
}

const keys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** An OpenID Connect provider of the tests' own: it gives whatever ID token it is told to. */
export class HostileProvider {
  readonly #server: Server;
  readonly #own = keys();
  readonly #another = keys();
  issuer = '';
  /** The nonce of the sign-in that is under way. */
  nonce = '';
  fault: Fault = {};
  /** Whether it answers that it is out of order, or not at all. */
  outage: 'fault' | 'silence' | undefined;
  readonly clientId = 'portal-under-attack';
  readonly clientSecret = 'the-secret-of-the-tests-client';

  constructor() {
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://x.invalid').pathname;
      if (this.outage === 'silence') return request.socket.destroy();
      if (this.outage === 'fault') response.statusCode = 503;
      response.setHeader('content-type', 'application/json');
      return response.end(JSON.stringify(this.#answer(path)));
    });
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.issuer = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #answer(path: string): object {
    const { issuer } = this;
    if (path === '/jwks') {
      const key = this.#own.publicKey.export({ format: 'jwk' });
      return { keys: [{ ...key, kid: 'own', use: 'sig', alg: 'RS256' }] };
    }
    if (path === '/token') {
      return { access_token: 'opens-nothing', token_type: 'Bearer', id_token: this.#idToken() };
    }
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    };
  }

  #idToken(): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: this.issuer, aud: this.clientId, sub: 'somebody', nonce: this.nonce },
      ...{ iat: now, exp: now + 60, maat_role: 'auditor', maat_agency: 'police' },
      ...this.fault.claims,
    };
    const { algorithm } = this.fault;
    const alg = algorithm === 'none' || algorithm === 'HS256' ? algorithm : 'RS256';
    const signed = [{ alg, kid: 'own' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${signed}.${this.#signature(signed)}`;
  }

  #signature(signed: string): string {
    const { algorithm } = this.fault;
    if (algorithm === 'none') return '';
    if (algorithm === 'HS256') {
      return createHmac('sha256', this.clientSecret).update(signed).digest('base64url');
    }
    const { privateKey } = algorithm === 'another key' ? this.#another : this.#own;
    return signedBy(privateKey, signed);
  }
}

function signedBy(key: KeyObject, text: string): string {
  return createSign('RSA-SHA256').update(text).sign(key).toString('base64url');
}
