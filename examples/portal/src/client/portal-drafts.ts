import { type IndexedDbDrafts, indexedDbDrafts } from '@maat/elements/drafts/indexed-db';

/** Where this device keeps drafts of the portal's audits. */
export function portalDrafts(): IndexedDbDrafts {
  return indexedDbDrafts({ name: 'maat-portal' });
}
