import type { KoaContextWithOIDC } from 'oidc-provider';
import { html, written } from '../pages/html.js';
import { layout, type Page } from '../pages/layout.js';
import { madeUpPeople } from './made-up-people.js';

/** The page on which somebody is chosen to sign in as. */
export function choosePage(uid: string): Page {
  return {
    title: 'Sign in',
    main: html`<h1>Sign in</h1>
<p>Everybody on this page is made up, and so are the audits: choose whose eyes to see the portal with. There is no password. It works on this computer only.</p>
<form method="post" action="/provider/interaction/${uid}">
<ul class="people">${madeUpPeople.map(
      ({ id, name, does }) =>
        html`<li><button class="button" type="submit" name="person" value="${id}" aria-describedby="${id}-does">${name}</button>
<span id="${id}-does">${does}</span></li>`,
    )}</ul>
</form>`,
  };
}

/** The page on which the provider asks whether to sign out there, too. */
export function leavePage(context: KoaContextWithOIDC, form: string): void {
  const page: Page = {
    title: 'Sign out',
    main: html`<h1>Sign out</h1>
<p>You are signed out of the portal. Sign out of the made-up sign-in service as well?</p>
${written(form)}
<p><button class="button" type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button></p>`,
  };
  context.body = String(layout(page));
}
