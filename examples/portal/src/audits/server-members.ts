import type { Issue } from '@maat/core';
import type { Audit } from '@maat/schema';

/** The members of an audit that only the portal sets. */
const kept = ['id', 'madeAt', 'status', 'submittedAt'] as const;

/** What a save says about an audit that is not for it to say. */
export function forgedMembers(stored: Audit, sent: Audit): readonly Issue[] {
  const issues: Issue[] = kept
    .filter((member) => sent[member] !== stored[member])
    .map((member) => ({
      code: 'structure.not-allowed',
      severity: 'error',
      pointer: `/${member}`,
      params: { allowed: [stored[member] ?? 'absent'] },
    }));
  if (sent.tool.digest !== stored.tool.digest) {
    const params = { allowed: [stored.tool.digest ?? 'absent'] };
    issues.push({
      code: 'structure.not-allowed',
      severity: 'error',
      pointer: '/tool/digest',
      params,
    });
  }
  if (sent.revision <= stored.revision) {
    const params = { minimum: stored.revision + 1 };
    issues.push({
      code: 'structure.out-of-range',
      severity: 'error',
      pointer: '/revision',
      params,
    });
  }
  return issues;
}
