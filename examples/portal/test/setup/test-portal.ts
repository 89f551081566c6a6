import type { Database } from '../../src/database/database.js';
import { openDatabase } from '../../src/database/open.js';
import { type Portal, startPortalOn } from '../../src/portal.js';
import { readSettings, type Settings } from '../../src/settings.js';
import type { DatabaseKind } from './databases.js';
import { makeStorage, type Storage } from './storage.js';

/** A portal of the tests, with what it logs. */
export interface TestPortal {
  readonly address: string;
  readonly listensAt: string;
  readonly storage: Storage;
  /** Its database, with the rights of the owner. */
  readonly database: Database;
  readonly log: readonly string[];
  /** Stops the portal and leaves its audits where they are. */
  stop(): Promise<void>;
  /** Stops the portal, and takes its audits away. */
  remove(): Promise<void>;
}

/** What a test sets. */
interface TestSettings extends Partial<Omit<Settings, 'settingsFolder'>> {
  readonly storage?: Storage;
  readonly withExamples?: boolean;
  readonly settingsFolder?: string;
}

/** Starts a portal in this process, on any free port. */
export async function startTestPortal(
  kind: DatabaseKind,
  { storage, withExamples = false, settingsFolder, ...other }: TestSettings = {},
): Promise<TestPortal> {
  const place = storage ?? (await makeStorage(kind));
  const database = await openDatabase(place);
  const log: string[] = [];
  const settings = {
    ...readSettings({ MAAT_REQUESTS_PER_MINUTE: '1000000' }),
    ...{ port: 0, withExamples, settingsFolder, ...place, ...other },
  };
  const portal: Portal = await startPortalOn(database, settings, (line) => log.push(line));
  return {
    address: portal.address,
    listensAt: portal.listensAt,
    storage: place,
    database,
    log,
    stop: () => portal.close(),
    remove: async () => {
      await portal.close();
      place.remove();
    },
  };
}
