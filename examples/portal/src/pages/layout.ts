import { tokenField } from '../access/form-token.js';
import type { Role } from '../session/person.js';
import type { SignedIn } from '../session/visits.js';
import { dateTime } from './date-time.js';
import { html, type Markup, withinForms } from './html.js';

/** What a page consists of. */
export interface Page {
  readonly title: string;
  readonly main: Markup;
  /** Whether the page has scripts: the form, and what saves. */
  readonly script?: boolean;
  /** Whether the page has what a meeting is held with. */
  readonly meeting?: boolean;
  /** Whether the page has the form without scripts. */
  readonly plain?: boolean;
  /** Another site's page that this one leads on to by itself. */
  readonly goesTo?: string;
}

const roleNames: Readonly<Record<Role, string>> = {
  auditor: 'Auditor',
  coordinator: 'Coordinator',
  chair: 'Chair',
  board: 'Board member',
};

/** The pages that each role has beside the first, as address and name. */
const pagesOf: Readonly<Record<Role, readonly (readonly [address: string, name: string])[]>> = {
  auditor: [],
  coordinator: [
    ['/rounds', 'Rounds'],
    ['/settings', 'Settings'],
    ['/trail', 'Trail'],
  ],
  chair: [
    ['/rounds', 'Rounds'],
    ['/trail', 'Trail'],
  ],
  board: [],
};

/**
 * A whole page. Each form that posts gets the token of the session: a page need not think of it.
 *
 * @param visit Whose page it is; undefined where nobody is signed in.
 * @param agency What the agency of an auditor is called. Default: by its code.
 */
export function layout(page: Page, visit?: SignedIn, agency?: string): Markup {
  const { title, main, plain = false, goesTo } = page;
  const whole = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${goesTo && html`<meta http-equiv="refresh" content="0; url=${goesTo}">`}
${visit && sessionMeta(visit)}
<title>${title} – Maat portal</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/portal.css">
<link rel="stylesheet" href="/assets/style-theme.css">
${plain && html`<link rel="stylesheet" href="/assets/html.css">`}
${scripts(page, visit !== undefined)}
</head>
<body>
<a class="skip-link" href="#main">Skip to main content</a>
<header class="header"><div class="width"><a class="header-name" href="/">Maat portal</a>${visit && who(visit, agency)}</div></header>
<main class="width" id="main" tabindex="-1">
${main}
</main>
<footer class="footer"><div class="width"><p>An example of a portal.</p>${visit && ends(visit)}</div></footer>
</body>
</html>
`;
  return visit === undefined
    ? whole
    : withinForms(whole, html`<input type="hidden" name="${tokenField}" value="${visit.token}">`);
}

/** The scripts of a page: the form's, those of every page that somebody is signed in on, a meeting's. */
function scripts({ script = false, meeting = false, plain = false }: Page, isIn: boolean): Markup {
  const names = [
    ...(script ? ['maat-audit-form.min.js'] : []),
    ...(script || (isIn && !plain) ? ['portal.js'] : []),
    ...(meeting ? ['meeting.js'] : []),
  ];
  return html`${names.map((name) => html`<script type="module" src="/assets/${name}"></script>`)}`;
}

/** What the scripts of the page need to know of the session. */
function sessionMeta({ token, person, idleUntil }: SignedIn): Markup {
  const left = Math.max(0, Math.round((idleUntil.getTime() - Date.now()) / 1000));
  return html`<meta name="form-token" content="${token}" data-subject="${person.subject}" data-seconds-left="${left}">`;
}

function who({ person }: SignedIn, called = person.agency): Markup {
  const links = pagesOf[person.role].map(
    ([address, name]) => html` <a href="${address}">${name}</a>`,
  );
  const agency = person.role === 'auditor' && html`, <span class="agency">${called}</span>`;
  return html`${links}
<form class="sign-out" data-forgets method="post" action="/sign-out"><span>${roleNames[person.role]}${agency}</span> <button class="link-button" type="submit">Sign out</button></form>`;
}

function ends({ idleUntil }: SignedIn): Markup {
  return html`<p id="session-end">If you do nothing, you are signed out at ${dateTime(idleUntil)}.</p>`;
}
