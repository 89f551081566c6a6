import type { DBSchema, IDBPDatabase } from 'idb';
import { type Sealed, seal } from './sealed.js';

/** What is kept in a browser: the drafts, and the key that they are sealed under. */
export interface Tables extends DBSchema {
  drafts: { key: string; value: Sealed };
  keys: { key: string; value: CryptoKey | string };
}

/** A key, and the mark by which a save sees that it is still the one that is kept. */
export interface MarkedKey {
  readonly key: CryptoKey;
  readonly mark: string;
}

const [keyName, markName] = ['key', 'mark'];

/** The key that is kept; undefined where there is none. */
export async function keptKey(tables: IDBPDatabase<Tables>): Promise<CryptoKey | undefined> {
  return (await tables.get('keys', keyName)) as CryptoKey | undefined;
}

/** The key, made when it is first needed. Of two pages that make one at once the first is kept. */
export async function markedKey(tables: IDBPDatabase<Tables>): Promise<MarkedKey> {
  const kept = await markedIn(tables.transaction('keys').store);
  if (kept) return kept;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const { store, done } = tables.transaction('keys', 'readwrite');
  const first = (await markedIn(store)) ?? {
    // One that was kept without a mark still opens what it sealed.
    key: ((await store.get(keyName)) as CryptoKey | undefined) ?? made,
    mark: crypto.randomUUID(),
  };
  await Promise.all([store.put(first.key, keyName), store.put(first.mark, markName), done]);
  return first;
}

/**
 * Seals a draft under a key and keeps it, in one transaction with a look at whether that key is kept still: to ask
 * for the key before each save would keep what is typed waiting for twice as long.
 *
 * @returns Whether it was kept: not if the key is gone, or is another by now.
 */
export async function keepUnder(
  { key, mark }: MarkedKey,
  tables: IDBPDatabase<Tables>,
  id: string,
  draft: unknown,
): Promise<boolean> {
  const sealed = await seal(draft, id, key);
  const transaction = tables.transaction(['drafts', 'keys'], 'readwrite', {
    durability: 'relaxed',
  });
  const keys = transaction.objectStore('keys');
  const isSame = Promise.all([keys.get(markName), keys.getKey(keyName)]).then(
    ([keptMark, name]) => keptMark === mark && name !== undefined,
  );
  try {
    await Promise.all([
      isSame.then((same) => same || transaction.abort()),
      transaction.objectStore('drafts').put(sealed, id),
      transaction.done,
    ]);
    return true;
  } catch (error) {
    if (await isSame.catch(() => true)) throw error;
    return false;
  }
}

/** Has all that was kept before written to the disk. A transaction in which nothing is written does not. */
export async function writeToDisk(tables: IDBPDatabase<Tables> | undefined): Promise<void> {
  const transaction = tables?.transaction('keys', 'readwrite', { durability: 'strict' });
  const mark = await transaction?.store.get(markName);
  if (mark) await transaction?.store.put(mark, markName);
  await transaction?.done;
}

interface KeyStore {
  get(name: string): Promise<CryptoKey | string | undefined>;
}

async function markedIn(store: KeyStore): Promise<MarkedKey | undefined> {
  const [key, mark] = await Promise.all([store.get(keyName), store.get(markName)]);
  return key instanceof CryptoKey && typeof mark === 'string' ? { key, mark } : undefined;
}
