import { readFileSync } from 'node:fs';
import { redact, redactionProfiles, scan, validateRedactionProfile } from '@maat/core';
import type { Audit, RedactionProfile, Tool } from '@maat/schema';
import { CannotRun, reasonOf } from '../cannot-run.js';
import type { Invocation } from '../command/invocation.js';
import { type Finding, findingsOf, type Say } from '../finding/finding.js';

/** What of an audit goes out, and what there is to say of it. */
export interface Outgoing {
  readonly audit: Audit;
  readonly findings: readonly Finding[];
  /** How many answers, or parts of them, were left out. */
  readonly withheld: number;
  /** How many names and numbers were masked in texts. */
  readonly masked: number;
}

/** The audit as it goes out: what still stands in its texts is told, and never altered. */
export function outgoing(
  { tool, audit, say }: { readonly tool: Tool; readonly audit: Audit; readonly say: Say },
  profile: RedactionProfile | undefined,
  months: readonly string[] = [],
): Outgoing {
  if (profile === undefined) {
    return {
      audit,
      findings: findingsOf(scan(tool, audit, { months }), say),
      withheld: 0,
      masked: 0,
    };
  }
  // A new id for each, as one that all share would make one audit of them in a table.
  const redacted = redact(tool, audit, profile, { months, id: crypto.randomUUID() });
  return {
    audit: redacted.audit,
    findings: findingsOf(scan(tool, redacted.audit, { months }), say),
    withheld: redacted.withheld.length,
    masked: Object.values(redacted.masked).reduce((sum, count) => sum + count, 0),
  };
}

/**
 * The profile that `--redact` names: one that comes ready, or a file.
 *
 * @throws CannotRun where there is none.
 */
export function profileIn(invocation: Invocation): RedactionProfile | undefined {
  const name = invocation.text('redact');
  if (name === undefined) return undefined;
  const ready = Object.values(redactionProfiles).find(({ id }) => id === name);
  if (ready) return ready;
  const validation = validateRedactionProfile(read(name));
  if (validation.ok) return validation.value;
  const [{ code, pointer }] = validation.issues;
  throw new CannotRun(`${name} is no redaction profile (${code} at ${pointer || 'its root'}).`);
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const names = Object.keys(redactionProfiles).join(', ');
    throw new CannotRun(`--redact wants ${names} or a file, and ${file}: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}
