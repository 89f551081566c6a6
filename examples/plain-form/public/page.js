import { westMidlands } from './node_modules/@maat/elements/dist/maat-audit-form.min.js';

// The element posts itself under its name, as a text area would: the audit in JSON.
document.querySelector('maat-audit-form').tool = westMidlands;
