import { redact, redactionProfiles } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import type { KeptCopy } from './stored-audit.js';

/** An audit with its tool, and those that asked what is retired in it. */
export interface ToCopy {
  readonly tool: Tool;
  readonly earlier?: readonly Tool[];
  readonly audit: Audit;
}

/** The copies of a submitted audit for those who may not read the audit itself. */
export function keptCopies(
  { tool, earlier = [], audit }: ToCopy,
  newId: () => string,
): readonly KeptCopy[] {
  return [redactionProfiles.board, redactionProfiles.public].map((profile) => ({
    profile: profile.id,
    audit: redact(tool, audit, profile, { earlier, id: newId() }).audit,
  }));
}
