import { westMidlands } from '@maat/schema/west-midlands';
import { check } from '@maat/core';
import { auditedAt, filledAudit } from './tool/filled-audit.mjs';
const text = JSON.stringify(filledAudit(westMidlands));
const end = Date.now() + Number(process.argv[2] ?? 10000);
let n = 0;
while (Date.now() < end) { const audits = Array.from({ length: 50 }, () => JSON.parse(text)); for (const a of audits) { check(westMidlands, a, { now: auditedAt }); n++; } }
console.log(n);
