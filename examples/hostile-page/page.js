import { westMidlands } from './node_modules/@maat/elements/dist/maat-audit-form.min.js';

const form = document.querySelector('maat-audit-form');
const status = document.querySelector('#status');

form.tool = westMidlands;
form.addEventListener('maat-input', ({ detail }) => {
  status.textContent = `Change ${detail.revision} is not saved yet.`;
});
form.addEventListener('maat-submit', ({ detail }) => {
  status.textContent = `Submitted: ${Object.keys(detail.audit.answers).length} answers.`;
});
