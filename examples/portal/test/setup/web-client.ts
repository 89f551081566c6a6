const mostSteps = 12;

/** A browser as far as signing in needs one: it keeps cookies, and goes where it is sent. */
export class WebClient {
  readonly #address: string;
  readonly #cookies = new Map<string, { readonly value: string; readonly path: string }>();

  constructor(address: string) {
    this.#address = address;
  }

  /** The cookies that go to a path, as the header has them. */
  cookiesFor(path: string): string {
    const own = [...this.#cookies].filter(([, cookie]) => path.startsWith(cookie.path));
    return own.map(([name, { value }]) => `${name}=${value}`).join('; ');
  }

  /** Sets a cookie, as if the portal had. */
  setCookie(name: string, value: string): void {
    this.#cookies.set(name, { value, path: '/' });
  }

  /** Sends one request, and keeps the cookies of its answer. */
  async send(to: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(to, this.#address);
    const headers = new Headers(init.headers);
    headers.set('accept', 'text/html');
    headers.set('cookie', this.cookiesFor(url.pathname));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** Sends a request, and follows wherever it leads. */
  async follow(to: string, init: RequestInit = {}): Promise<Response & { readonly at: string }> {
    let response = await this.send(to, init);
    let at = new URL(to, this.#address).href;
    for (let steps = 0; steps < mostSteps; steps += 1) {
      const location = response.headers.get('location');
      if (location === null) return Object.assign(response, { at });
      at = new URL(location, at).href;
      response = await this.send(at);
    }
    throw new Error('It leads nowhere');
  }

  /** Posts a form's fields. */
  static form(fields: Readonly<Record<string, string>>): RequestInit {
    return { method: 'POST', body: new URLSearchParams(fields) };
  }

  /** Signs in as one of the made-up people. */
  async signIn(person: string): Promise<void> {
    const { at } = await this.follow('/sign-in?to=/api/session');
    const answer = await this.follow(at, WebClient.form({ person }));
    if (answer.status !== 200) throw new Error(`${person} is not signed in: ${answer.status}`);
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const lower = attributes.map((each) => each.toLowerCase());
    const path = attributes[lower.findIndex((each) => each.startsWith('path='))] ?? 'path=/';
    const isOver = lower.some((each) => each === 'max-age=0' || each.includes('1970'));
    if (isOver || value === '') this.#cookies.delete(name);
    else this.#cookies.set(name, { value, path: path.slice('path='.length) });
  }
}
