import './register.js';

export { AuditSession, createAudit } from '@maat/core';
export { westMidlands } from '@maat/schema/west-midlands';
export { define } from './define.js';
