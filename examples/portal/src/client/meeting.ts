import { actions } from './actions.js';
import { discussion } from './discussion.js';
import { report } from './report.js';

const pages = { discussion, actions, report } as const;

for (const [id, show] of Object.entries(pages)) {
  const place = document.getElementById(id);
  if (place === null) continue;
  show(place).catch(() => {
    const text = document.createElement('p');
    text.setAttribute('role', 'alert');
    text.textContent = 'This page could not be loaded. Reload it to try again.';
    place.replaceChildren(text);
  });
}
