import type { KeptTyped } from '@maat/elements/drafts';
import { type IndexedDbDrafts, indexedDbDrafts } from '@maat/elements/drafts/indexed-db';

/** Where this device keeps drafts of the portal's audits. */
export function portalDrafts(): IndexedDbDrafts {
  return indexedDbDrafts({ name: 'maat-portal' });
}

/** Where this device keeps what is typed in a meeting and not said yet. */
export function portalTyped(): IndexedDbDrafts<KeptTyped> {
  return indexedDbDrafts({ name: 'maat-portal-typed' });
}
