import * as client from 'openid-client';
import { type Identity, type Role, roles } from '../session/person.js';
import type { SignInSettings } from '../settings/sign-in.js';
import type { Pending } from './sign-in-store.js';

/** Where to send the browser, and what the answer must then have. */
export interface Begun {
  readonly to: URL;
  readonly pending: Omit<Pending, 'goesTo'>;
}

const agencyCode = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
const longestSubject = 255;

/** Somebody whom the provider knows, and to whom it gives no role or agency of ours. */
class NoRoleError extends Error {
  override readonly name = 'NoRoleError';
}

/**
 * Asks an OpenID Connect provider who somebody is: authorisation code with PKCE, state and nonce. What
 * the provider offers is asked once, at the first sign-in.
 */
export class ProviderClient {
  readonly #settings: SignInSettings;
  readonly #address: () => string;
  #configuration: Promise<client.Configuration> | undefined;

  /**
   * @param address Gives the address of the portal, which is known once it listens.
   */
  constructor(settings: SignInSettings, address: () => string) {
    this.#settings = settings;
    this.#address = address;
  }

  /** Begins a sign-in. */
  async begin(): Promise<Begun> {
    const verifier = client.randomPKCECodeVerifier();
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const to = client.buildAuthorizationUrl(await this.#configured(), {
      redirect_uri: `${this.#address()}/signed-in`,
      scope: this.#settings.scope,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...(this.#settings.asksAlways && { prompt: 'login' }),
    });
    return { to, pending: { state, nonce, verifier } };
  }

  /**
   * Ends a sign-in: takes the code that the browser brings to the provider for an ID token. Its
   * signature, issuer, audience, nonce and times must be right.
   *
   * @param query What the address that the browser came back to has behind its path.
   * @throws NoRoleError for somebody who has no business here, and whatever the library throws.
   */
  async finish(query: string, { state, nonce, verifier }: Pending): Promise<Identity> {
    const answer = new URL(`${this.#address()}/signed-in${query}`);
    const tokens = await client.authorizationCodeGrant(await this.#configured(), answer, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined || claims.sub.length > longestSubject) throw new NoRoleError();
    return this.#identityOf(claims.sub, claims);
  }

  /** Where a browser signs out at the provider, if it says where. */
  async signOutAt(): Promise<URL | undefined> {
    const configuration = await this.#configured();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    return client.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: `${this.#address()}/signed-out`,
    });
  }

  #identityOf(subject: string, claims: Readonly<Record<string, unknown>>): Identity {
    const role = this.#roleIn(claims[this.#settings.roleClaim]);
    const claimed = claims[this.#settings.agencyClaim];
    const agency = typeof claimed === 'string' && agencyCode.test(claimed) ? claimed : undefined;
    if (role === undefined || (role === 'auditor' && agency === undefined)) throw new NoRoleError();
    return { subject, role, agency };
  }

  /** The one role of ours that a claim has; providers give a text, or a list with others among it. */
  #roleIn(claim: unknown): Role | undefined {
    const [role, ...others] = roles.filter((each) => [claim].flat().includes(each));
    return others.length === 0 ? role : undefined;
  }

  #configured(): Promise<client.Configuration> {
    // What failed is asked again.
    this.#configuration ??= this.#discover().catch((error: unknown) => {
      this.#configuration = undefined;
      throw error;
    });
    return this.#configuration;
  }

  async #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const url = new URL(typeof issuer === 'string' ? issuer : issuer(this.#address()));
    // A provider on this computer has no certificate; what does not leave it needs none.
    const execute = [
      client.enableNonRepudiationChecks,
      ...(url.protocol === 'http:' ? [client.allowInsecureRequests] : []),
    ];
    const authentication = clientSecret === undefined ? client.None() : undefined;
    return await client.discovery(url, clientId, clientSecret, authentication, { execute });
  }
}
