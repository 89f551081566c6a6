import type { Round } from '@maat/schema';
import type { Role } from '../session/person.js';
import { html } from './html.js';
import type { Page } from './layout.js';

/** The page with all actions of a round, and what has become of them. */
export function actionsPage({ id, title, tool }: Round, role: Role): Page {
  return {
    title: `Actions of ${title}`,
    meeting: true,
    main: html`<p><a class="back" href="/rounds/${id}">${title}</a></p>
<h1>Actions</h1>
<p id="save-status" class="save-status" role="status"></p>
<div id="errors"></div>
<div id="actions" data-reviews="/api/rounds/${id}/reviews" data-tool="/api/tools/${tool.id}/${tool.version}" data-role="${role}"><p>Loading. The list of actions needs scripts.</p></div>`,
  };
}
