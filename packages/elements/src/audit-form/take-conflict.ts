import type { AuditSession } from '@maat/core';
import type { Audit } from '@maat/schema';
import { tell } from '../event/events.js';
import { views } from '../part/views.js';
import type { FormState } from './form-state.js';

/** What of the element another version of the audit is about. */
interface ConflictHost extends HTMLElement {
  conflict: Audit | undefined;
  readonly session: AuditSession | undefined;
  readonly updateComplete: Promise<boolean>;
}

/**
 * Shows the other version that the host gave beside this one. Two versions that answer every question
 * alike need nobody to choose: that is told.
 */
export function takeConflict(host: ConflictHost, state: FormState): void {
  const over = views.code?.openConflict(state, host.conflict);
  if (over === undefined) return;
  void host.updateComplete.then(() => {
    host.conflict = undefined;
    tell(host, 'maat-conflict-resolved', { over, revision: host.session?.revision ?? over });
  });
}
