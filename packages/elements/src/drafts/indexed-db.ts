import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import {
  keepUnder,
  keptKey,
  type MarkedKey,
  markedKey,
  type Tables,
  writeToDisk,
} from './draft-key.js';
import { type Draft, type DraftFault, type DraftStore, DraftStoreError } from './draft-store.js';
import { unseal } from './sealed.js';
import { toDisk } from './to-disk.js';

/** What a store in the browser is made with. */
export interface IndexedDbOptions {
  /** The name of the database: one for each person where several use a device. Default: maat-drafts. */
  readonly name?: string;
}

/** A store in the browser, of which everything can be removed. */
export interface IndexedDbDrafts<KEPT = Draft> extends DraftStore<KEPT> {
  /** Removes every draft and the key. Nothing can be kept by this store after it, on any open page. */
  purge(): Promise<void>;
}

const purged = 'purged';

/**
 * A store in the browser (IndexedDB). Each draft is encrypted by AES-GCM, with an initialisation vector
 * of its own at each save, under a key that no script can read out. That keeps drafts from who reads the
 * disk elsewhere, and not from who sits at this browser or runs script on this site.
 */
export function indexedDbDrafts<KEPT = Draft>({
  name = 'maat-drafts',
}: IndexedDbOptions = {}): IndexedDbDrafts<KEPT> {
  // Where a browser has none, pages look at what is kept before they keep more (open-draft).
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  let opened: Promise<IDBPDatabase<Tables>> | undefined;
  let key: Promise<MarkedKey> | undefined;
  let isPurged = false;
  const toldOfPurge = new Set<() => void>();

  const forget = () => {
    opened = undefined;
    key = undefined;
  };
  const purgedHere = () => {
    isPurged = true;
    void opened?.then((database) => database.close());
    forget();
    for (const tell of toldOfPurge) tell();
  };
  channel?.addEventListener('message', ({ data }) => {
    if (data === purged) purgedHere();
  });

  function database(): Promise<IDBPDatabase<Tables>> {
    opened ??= open(name, forget);
    return opened;
  }

  /** Tries once more where the database was deleted or closed under us: it is made anew. */
  async function within<RESULT>(act: (database: IDBPDatabase<Tables>) => Promise<RESULT>) {
    if (isPurged) throw new DraftStoreError('purged');
    try {
      return await act(await database()).catch(async (error) => {
        if (!isGone(error)) throw error;
        forget();
        return await act(await database());
      });
    } catch (error) {
      forget();
      throw error instanceof DraftStoreError ? error : new DraftStoreError(reasonOf(error), error);
    }
  }

  // What was deleted or purged meanwhile is not opened again for it.
  const written = toDisk(async () => await writeToDisk(await opened));
  const changed = (id: string) => {
    channel?.postMessage({ id });
    written();
  };

  return {
    load: (id) =>
      within(async (tables) => {
        const [sealed, under] = await Promise.all([tables.get('drafts', id), keptKey(tables)]);
        return sealed && ((await unseal(sealed, id, under)) as KEPT);
      }),
    save: (id, draft) =>
      within(async (tables) => {
        key ??= markedKey(tables);
        let isKept = await keepUnder(await key, tables, id, draft);
        if (!isKept) {
          key = markedKey(tables);
          isKept = await keepUnder(await key, tables, id, draft);
        }
        if (!isKept) throw new DraftStoreError('key');
        changed(id);
      }),
    list: () => within((tables) => tables.getAllKeys('drafts')),
    remove: (id) =>
      within(async (tables) => {
        await tables.delete('drafts', id);
        changed(id);
      }),
    subscribe(listener, hearPurge) {
      const hear = ({ data }: MessageEvent) => {
        if (typeof data === 'object') listener(data.id);
      };
      channel?.addEventListener('message', hear);
      if (hearPurge) toldOfPurge.add(hearPurge);
      return () => {
        channel?.removeEventListener('message', hear);
        if (hearPurge) toldOfPurge.delete(hearPurge);
      };
    },
    async purge() {
      purgedHere();
      channel?.postMessage(purged);
      await deleteDB(name);
    },
  };
}

function open(name: string, forget: () => void): Promise<IDBPDatabase<Tables>> {
  return openDB<Tables>(name, 1, {
    upgrade(tables) {
      tables.createObjectStore('drafts');
      tables.createObjectStore('keys');
    },
    // Somebody deletes the database: that must not wait for this page.
    blocking(_current, _next, { target }) {
      (target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

function isGone(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError' || nameOf(error) === 'NotFoundError';
}

const faults: Readonly<Record<string, DraftFault>> = {
  QuotaExceededError: 'full',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  NotAllowedError: 'blocked',
  // No crypto.subtle (the page did not come safely), or no indexedDB.
  TypeError: 'blocked',
  ReferenceError: 'blocked',
};

function reasonOf(error: unknown): DraftFault {
  return faults[nameOf(error)] ?? 'failed';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
