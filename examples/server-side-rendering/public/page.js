import {
  hydrateAuditForm,
  westMidlands,
} from '/node_modules/@maat/elements/dist/maat-audit-form-hydrate.min.js';

const form = document.querySelector('maat-audit-form');
const status = document.querySelector('#status');

form.addEventListener('maat-input', ({ detail }) => {
  // Here a portal saves: `form.session.audit` is the audit as it stands.
  status.textContent = `Change ${detail.revision} is not saved yet.`;
});
form.addEventListener('maat-submit', ({ detail }) => {
  status.textContent = `Submitted: ${Object.keys(detail.audit.answers).length} answers.`;
});

const properties = JSON.parse(document.querySelector('#properties').textContent);
await hydrateAuditForm(form, { ...properties, tool: westMidlands });
