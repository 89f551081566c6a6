import { type Portal, startPortal } from '../../src/portal.js';
import type { DatabaseKind } from './databases.js';
import { makeStorage, type Storage } from './storage.js';

/** A portal of the tests, with what it logs. */
export interface TestPortal {
  readonly address: string;
  readonly storage: Storage;
  readonly log: readonly string[];
  /** Stops the portal and leaves its audits where they are. */
  stop(): Promise<void>;
  /** Stops the portal, and takes its audits away. */
  remove(): Promise<void>;
}

/** What a test sets. */
interface TestSettings {
  /** The port; any free one where none is said. */
  readonly port?: number;
  readonly storage?: Storage;
  readonly withExamples?: boolean;
  readonly settingsFolder?: string;
}

/** Starts a portal in this process, on any free port. */
export async function startTestPortal(
  kind: DatabaseKind,
  { port = 0, storage, withExamples = false, settingsFolder }: TestSettings = {},
): Promise<TestPortal> {
  const place = storage ?? (await makeStorage(kind));
  const log: string[] = [];
  const settings = { host: '127.0.0.1', port, withExamples, settingsFolder, ...place };
  const portal: Portal = await startPortal(settings, (line) => log.push(line));
  return {
    address: portal.address,
    storage: place,
    log,
    stop: () => portal.close(),
    remove: async () => {
      await portal.close();
      place.remove();
    },
  };
}
