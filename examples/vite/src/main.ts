import '@maat/elements/register';
import { westMidlands } from '@maat/schema/west-midlands';

const heading = document.createElement('h1');
heading.textContent = 'Audit of case EX-0001';
const form = document.createElement('maat-audit-form');
form.tool = westMidlands;
const status = document.createElement('p');
status.id = 'status';
status.role = 'status';

// Here a portal saves: `form.session.audit` is the audit as it stands.
form.addEventListener('maat-input', ({ detail }) => {
  status.textContent = `Change ${detail.revision} is not saved yet.`;
});
form.addEventListener('maat-submit', ({ detail }) => {
  status.textContent = `Submitted: ${Object.keys(detail.audit.answers).length} answers.`;
});

document.querySelector('main')?.append(heading, form, status);
