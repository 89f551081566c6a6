export { type LeavingAudit, type LeavingOptions, leaving } from './leaving/leaving.js';
