import { redact, redactionProfiles } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import type { KeptCopy } from './stored-audit.js';

/** The copies of a submitted audit for those who may not read the audit itself. */
export function keptCopies(tool: Tool, audit: Audit, newId: () => string): readonly KeptCopy[] {
  return [redactionProfiles.board, redactionProfiles.public].map((profile) => ({
    profile: profile.id,
    audit: redact(tool, audit, profile, { id: newId() }).audit,
  }));
}
