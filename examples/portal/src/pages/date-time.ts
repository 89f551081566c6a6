import { html, type Markup } from './html.js';

const format = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** A moment, as people here write it. */
export function dateTime(moment: Date): Markup {
  return html`<time datetime="${moment.toISOString()}">${format.format(moment)}</time>`;
}
