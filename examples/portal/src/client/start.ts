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
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/api/audits', { method: 'POST', headers, body });
    const answer = await response.json();
    if (response.ok) location.assign(`/audits/${(answer as { id: string }).id}/fill-in`);
    else showErrors(errors, messagesOf(answer as Refusal));
  } catch {
    showErrors(errors, ['The portal does not answer. Try again.']);
  }
}

function messagesOf({ detail, issues = [] }: Refusal): readonly string[] {
  return issues.length > 0 ? issues.map(({ message }) => message) : [detail];
}

function showErrors(place: HTMLElement, messages: readonly string[]): void {
  const heading = document.createElement('h2');
  heading.textContent = 'There is a problem';
  const list = document.createElement('ul');
  list.append(...messages.map(itemOf));
  place.className = 'error-summary';
  place.tabIndex = -1;
  place.replaceChildren(heading, list);
  place.focus();
}

function itemOf(message: string): HTMLElement {
  const link = document.createElement('a');
  link.href = '#caseReference';
  link.textContent = message;
  const item = document.createElement('li');
  item.append(link);
  return item;
}
