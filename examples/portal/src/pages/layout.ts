import { html, type Markup } from './html.js';

/** What a page consists of. */
export interface Page {
  readonly title: string;
  readonly main: Markup;
  /** Whether the page has scripts: the form, and what saves. */
  readonly script?: boolean;
  /** Whether the page has the form without scripts. */
  readonly plain?: boolean;
}

/** A whole page. */
export function layout({ title, main, script = false, plain = false }: Page): Markup {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Maat portal</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/portal.css">
<link rel="stylesheet" href="/assets/style-theme.css">
${plain && html`<link rel="stylesheet" href="/assets/html.css">`}
${
  script &&
  html`<script type="module" src="/assets/maat-audit-form.min.js"></script>
<script type="module" src="/assets/portal.js"></script>`
}
</head>
<body>
<a class="skip-link" href="#main">Skip to main content</a>
<header class="header"><div class="width"><a class="header-name" href="/">Maat portal</a> <a href="/settings">Settings</a></div></header>
<main class="width" id="main" tabindex="-1">
${main}
</main>
<footer class="footer"><div class="width"><p>An example, without sign-in: it can be reached from this computer only.</p></div></footer>
</body>
</html>
`;
}
