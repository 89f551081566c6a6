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

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day (2026-04-30), as people here write it. */
export function dayInWords(day: string): Markup {
  return html`<time datetime="${day}">${dayFormat.format(new Date(day))}</time>`;
}
