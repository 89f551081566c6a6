import { check, grade, validateAudit } from '@maat/core';
import { auditedAt, filledAudit } from '../tool/filled-audit.mjs';

/** About how long one sample takes: long enough for the clock, short enough to be undisturbed. */
const sampleMilliseconds = 0.5;

/**
 * Measures reading, validating, checking and grading an audit, in turns.
 *
 * @param {import('@maat/schema').Tool} tool The tool.
 * @param {number} rounds How often each is measured.
 * @returns {{ bytes: number, samples: Record<string, number[]> }} The size of the audit, and of each
 * sample the microseconds that one audit took.
 */
export function measureChecks(tool, rounds) {
  const text = JSON.stringify(filledAudit(tool));
  const jobs = {
    parse: () => JSON.parse(text),
    validate: (audit) => validateAudit(tool, audit),
    check: (audit) => check(tool, audit, { now: auditedAt }),
    advice: (audit) => grade(tool, audit),
  };
  expectClean(jobs, JSON.parse(text));
  const names = Object.keys(jobs);
  const counts = Object.fromEntries(names.map((name) => [name, countFor(jobs[name], text)]));
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) samples[name].push(sample(jobs[name], text, counts[name]));
  }
  return { bytes: Buffer.byteLength(text), samples };
}

/** The figures mean something only if the audit is one that passes. */
function expectClean(jobs, audit) {
  const validation = jobs.validate(audit);
  const issues = [...(validation.ok ? [] : validation.issues), ...jobs.check(audit)];
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Error(`The audit has errors: ${JSON.stringify(errors, null, 2)}`);
}

/** How many audits fill a sample, once the code is warm. */
function countFor(job, text) {
  let count = 16;
  for (let warmUp = 0; warmUp < 300; warmUp += 1) {
    const each = sample(job, text, count) / 1000;
    count = Math.max(16, Math.round(sampleMilliseconds / each));
  }
  return count;
}

/** Microseconds for one audit. Each audit is a new one, as it is where audits come in. */
function sample(job, text, count) {
  const audits = Array.from({ length: count }, () => JSON.parse(text));
  const started = performance.now();
  for (const audit of audits) job(audit);
  return ((performance.now() - started) / count) * 1000;
}
