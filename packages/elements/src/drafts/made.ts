/** An element with a class and a text. Templates are the form's, and may come with another copy of their library. */
export function made<NAME extends keyof HTMLElementTagNameMap>(
  name: NAME,
  className = '',
  text = '',
): HTMLElementTagNameMap[NAME] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  if (text !== '') element.textContent = text;
  return element;
}

/** A button that looks like a link, as the form's own do. */
export function linkButton(label: string, act: () => void): HTMLButtonElement {
  const button = made('button', 'link', label);
  button.type = 'button';
  button.setAttribute('part', 'button');
  button.addEventListener('click', act);
  return button;
}
