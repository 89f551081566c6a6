import { html } from './html.js';
import type { Page } from './layout.js';

/** The page that leads on to the provider, where the browser is signed out as well. */
export function signingOutPage(to: string): Page {
  return {
    title: 'Signing out',
    // Not a redirect: the policy lets a form of ours lead to no other site.
    goesTo: to,
    main: html`<h1>You are signed out of the portal</h1>
<p><a href="${to}">Sign out of the service that you signed in with as well</a></p>`,
  };
}

/** The page after signing out. */
export function signedOutPage(): Page {
  return {
    title: 'Signed out',
    main: html`<h1>You are signed out</h1>
<p><a class="button" href="/sign-in">Sign in again</a></p>`,
  };
}
