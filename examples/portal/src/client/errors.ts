/**
 * Says what went wrong, and moves the focus there.
 *
 * @param place Where it is said.
 * @param messages What is said.
 * @param link The field that it is about, if it is about one.
 */
export function showErrors(place: HTMLElement, messages: readonly string[], link?: string): void {
  const heading = document.createElement('h2');
  heading.textContent = 'There is a problem';
  const list = document.createElement('ul');
  list.append(...messages.map((message) => itemOf(message, link)));
  place.className = 'error-summary';
  place.tabIndex = -1;
  place.replaceChildren(heading, list);
  place.focus();
}

function itemOf(message: string, link: string | undefined): HTMLElement {
  const item = document.createElement('li');
  if (link === undefined) {
    item.textContent = message;
    return item;
  }
  const anchor = document.createElement('a');
  anchor.href = link;
  anchor.textContent = message;
  item.append(anchor);
  return item;
}
