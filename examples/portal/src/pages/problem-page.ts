import type { Problem } from '../problem/problem.js';
import { html } from './html.js';
import type { Page } from './layout.js';

/** The page for what is refused or goes wrong. */
export function problemPage({ title, details }: Problem): Page {
  return {
    title,
    main: html`<h1>${title}</h1>
<p>${details.detail}</p>
<p><a href="/">Go to the list of audits</a></p>`,
  };
}
