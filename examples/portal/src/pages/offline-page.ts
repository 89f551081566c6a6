import { html, type Markup } from './html.js';
import { layout } from './layout.js';

/**
 * The page that a browser keeps, and shows in the place of one that does not come. It is the same
 * for everybody and for every audit: which one is asked for, its script reads from the address.
 */
export function offlinePage(): Markup {
  return layout({
    title: 'Offline',
    script: true,
    main: html`<div class="bar"><a class="back" href="/">Audits</a>
<p class="save-status" id="save-status" role="status"></p></div>
<div id="form" data-use="offline">
<p>The portal does not answer. This device is being looked through.</p>
</div>`,
  });
}
