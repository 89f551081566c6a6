export { westMidlands } from '@maat/schema/west-midlands';
export { hydrateAuditForm } from './hydrate.js';
