import type { Audit } from '@maat/schema';
import type { AuditSummary } from './summary.js';

/** An audit as it is kept. */
export interface StoredAudit {
  readonly audit: Audit;
  /** The audit as JSON text, as it is kept. */
  readonly document: string;
  readonly etag: string;
  /** Whose audit it is; undefined for those from before agencies were kept. */
  readonly agency: string | undefined;
}

/** An audit in the list. */
export interface ListedAudit {
  readonly id: string;
  readonly status: Audit['status'];
  readonly summary: AuditSummary;
  readonly changedAt: Date;
}

/** That an audit is there, and how far it is: all that is told of one before it is submitted. */
export interface AuditState {
  readonly id: string;
  readonly agency: string | undefined;
  readonly changedAt: Date;
}

/** A copy that the board may have. */
export interface BoardCopy {
  readonly auditId: string;
  readonly madeAt: Date;
}

/** A copy that is kept beside its audit, for who may not read that. */
export interface KeptCopy {
  readonly profile: string;
  readonly audit: Audit;
}

/** An audit to be kept, with what lists show of it. */
export interface NewDocument {
  readonly audit: Audit;
  readonly summary: AuditSummary;
  readonly now: Date;
  /** Copies to be kept with it, as it is submitted. */
  readonly copies?: readonly KeptCopy[];
}

/** The case of a round that an audit is a return on. */
export interface CasePlace {
  readonly round: string;
  readonly case: string;
}

/** A made-up audit that an empty portal starts with. */
export interface ExampleDocument extends NewDocument {
  readonly agency: string;
  readonly place?: CasePlace;
}
