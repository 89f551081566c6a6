import type { KeptTyped } from '@maat/elements/drafts';
import { type IndexedDbDrafts, indexedDbDrafts } from '@maat/elements/drafts/indexed-db';
import { pageSession } from './page-session.js';

const typedName = 'maat-portal-typed';

/** Where this device keeps drafts of the portal's audits. */
export function portalDrafts(): IndexedDbDrafts {
  return indexedDbDrafts({ name: 'maat-portal' });
}

/**
 * Where this device keeps what is typed in a meeting and not said yet: for each person by themselves, as a
 * session that ran out leaves it here.
 */
export async function portalTyped(): Promise<IndexedDbDrafts<KeptTyped>> {
  const subject = pageSession()?.dataset['subject'] ?? '';
  return indexedDbDrafts({ name: `${typedName}-${await digestOf(subject)}` });
}

/** Removes what this device keeps of drafts and of what was typed in meetings, by whomever. */
export async function purgeDrafts(): Promise<void> {
  const own = portalTyped().then((store) => store.purge());
  await Promise.all([portalDrafts().purge(), own]);
  const databases = (await indexedDB.databases?.()) ?? [];
  const left = databases.flatMap(({ name = '' }) => (name.startsWith(typedName) ? name : []));
  await Promise.all(left.map((name) => indexedDbDrafts({ name }).purge()));
}

/** Who it is stands in no name. Where a browser digests nothing it encrypts nothing either, and nothing is kept. */
async function digestOf(subject: string): Promise<string> {
  const bytes = new TextEncoder().encode(subject);
  const digest = await globalThis.crypto.subtle?.digest('SHA-256', bytes);
  return [...new Uint8Array(digest ?? [])]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
