import { westMidlands } from './node_modules/@maat/elements/dist/maat-audit-form.min.js';

// The page around this one: its origin is known, and nobody else is spoken to. Who may put this page
// into a frame is said by its server (`Content-Security-Policy: frame-ancestors`).
const origin = location.origin;
const form = document.querySelector('maat-audit-form');
const say = (message) => parent.postMessage(message, origin);

addEventListener('message', ({ source, origin: from, data }) => {
  if (source !== parent || from !== origin || data.type !== 'maat-open') return;
  form.audit = data.audit;
  form.tool = westMidlands;
});
form.addEventListener('maat-input', ({ detail }) => {
  say({ type: 'maat-input', revision: detail.revision, audit: form.session.audit });
});
form.addEventListener('maat-submit', ({ detail }) => {
  say({ type: 'maat-submit', audit: detail.audit });
});
say({ type: 'maat-ready' });
