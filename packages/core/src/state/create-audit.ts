import { type Audit, auditSchemaId, type Tool } from '@maat/schema';

/** What a new audit is made with. */
export interface NewAudit {
  /** The id of the audit, unique among the host's: letters, digits and hyphens, 64 at most. */
  readonly id: string;
  readonly now: Date;
  readonly caseReference?: string;
  /** The digest of the tool, where the host has it: 'sha256:' and 64 hexadecimal digits. */
  readonly toolDigest?: string;
}

/**
 * A new audit of a tool, with nothing answered.
 *
 * @param tool The tool that it is made with.
 * @param given Its id, the moment, and the case it is about.
 */
export function createAudit(tool: Tool, given: NewAudit): Audit {
  const now = given.now.toISOString();
  return {
    schema: auditSchemaId,
    id: given.id,
    tool: {
      id: tool.id,
      version: tool.version,
      ...(given.toolDigest !== undefined && { digest: given.toolDigest }),
    },
    ...(given.caseReference !== undefined && { caseReference: given.caseReference }),
    status: 'in-progress',
    revision: 0,
    madeAt: now,
    changedAt: now,
    answers: {},
  };
}
