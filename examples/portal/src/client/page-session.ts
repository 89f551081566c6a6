/** What the portal says of the session. */
export interface SessionState {
  readonly subject: string;
  readonly token: string;
  readonly secondsLeft: number;
  readonly canExtend: boolean;
}

/** What the page was told of the session that it was made in; undefined where nobody is signed in. */
export function pageSession(): HTMLMetaElement | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="form-token"]') ?? undefined;
}

/** The header that goes with changes, so that no other site can ask for them. */
export function pageToken(): Readonly<Record<string, string>> {
  const token = pageSession()?.content;
  return token ? { 'x-form-token': token } : {};
}

/**
 * Asks for the session that the browser is in now.
 *
 * @returns `none` if it is over; `other` if it is somebody else's than the page's; undefined if nobody
 * answers.
 */
export async function askForSession(): Promise<SessionState | 'none' | 'other' | undefined> {
  try {
    const response = await fetch('/api/session', { cache: 'no-store' });
    if (response.status === 401) return 'none';
    if (!response.ok) return undefined;
    const state = (await response.json()) as SessionState;
    const own = pageSession()?.dataset['subject'];
    return own === undefined || own === state.subject ? state : 'other';
  } catch {
    return undefined;
  }
}

/**
 * Goes on with a session that the same person began in another tab. The page that stands in for one that
 * did not come knows nobody: it takes whose session it is, as who signs out leaves nothing on the device.
 *
 * @returns Whether there is one.
 */
export async function takeUpSession(): Promise<boolean> {
  const state = await askForSession();
  if (typeof state !== 'object') return false;
  const page = pageSession() ?? document.head.appendChild(document.createElement('meta'));
  page.name = 'form-token';
  page.content = state.token;
  page.dataset['subject'] = state.subject;
  return true;
}

const formToken = 'urn:maat:problem:form-token';

/** Whether a change was refused as the session that the page was made in is over. The answer can be read after. */
export async function isOutOfSession(response: Response): Promise<boolean> {
  if (response.status === 401) return true;
  if (response.status !== 403) return false;
  const { type } = (await response.clone().json()) as { readonly type?: string };
  return type === formToken;
}

/**
 * Sends a change: once more if the session of the page is over and the same person has begun another.
 *
 * @param send Sends it with `pageToken()` as that is then.
 */
export async function sendInSession(send: () => Promise<Response>): Promise<Response> {
  const response = await send();
  if (!(await isOutOfSession(response)) || !(await takeUpSession())) return response;
  return await send();
}

/** Puts the end of the session off. */
export async function extendSession(): Promise<boolean> {
  try {
    const request = { method: 'POST', headers: pageToken() };
    return (await fetch('/api/session/extension', request)).ok;
  } catch {
    return false;
  }
}
