import { showErrors } from './errors.js';
import { pageToken } from './page-session.js';

/** The page that starts an audit: sends what was typed, and goes on to the form. */
export function start(form: HTMLFormElement, errors: HTMLElement): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form, errors);
  });
}

interface Refusal {
  readonly detail: string;
  readonly issues?: readonly { readonly message: string }[];
}

async function send(form: HTMLFormElement, errors: HTMLElement): Promise<void> {
  const given = new FormData(form);
  const [caseReference, tool] = [given.get('caseReference'), given.get('tool')];
  const body = JSON.stringify({
    ...(caseReference !== '' && { caseReference }),
    ...(tool !== null && { tool }),
  });
  try {
    const headers = { 'content-type': 'application/json', ...pageToken() };
    const response = await fetch('/api/audits', { method: 'POST', headers, body });
    const answer = await response.json();
    if (response.ok) location.assign(`/audits/${(answer as { id: string }).id}/fill-in`);
    else showErrors(errors, messagesOf(answer as Refusal), '#caseReference');
  } catch {
    showErrors(errors, ['The portal does not answer. Try again.']);
  }
}

function messagesOf({ detail, issues = [] }: Refusal): readonly string[] {
  return issues.length > 0 ? issues.map(({ message }) => message) : [detail];
}
