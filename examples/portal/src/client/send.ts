import { showErrors } from './errors.js';
import { pageToken } from './page-session.js';

/** A form of one button that asks the portal to do something, and then goes on to another page. */
export function sends(form: HTMLFormElement, errors: HTMLElement): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form, errors);
  });
}

async function send(form: HTMLFormElement, errors: HTMLElement): Promise<void> {
  const { address = '', etag, digest, then = '/' } = form.dataset;
  const body = JSON.stringify({ ...(digest !== undefined && { digest }) });
  const headers = {
    'content-type': 'application/json',
    ...pageToken(),
    ...(etag !== undefined && { 'if-match': etag }),
  };
  try {
    const response = await fetch(address, { method: 'POST', headers, body });
    if (response.ok) return location.assign(then);
    const { detail } = (await response.json()) as { readonly detail: string };
    showErrors(errors, [detail]);
  } catch {
    showErrors(errors, ['The portal does not answer. Try again.']);
  }
}
