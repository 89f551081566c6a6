import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { AuditStore } from './audits/audit-store.js';
import { Audits } from './audits/audits.js';
import { openDatabase } from './database/open.js';
import { examples } from './examples/examples.js';
import { refuseTakenPort, taken } from './free-port.js';
import { lineLog } from './log.js';
import { createServer } from './server.js';
import type { Settings } from './settings.js';
import { ToolStore } from './tools/tool-store.js';
import { Tools } from './tools/tools.js';

/** A portal that runs. */
export interface Portal {
  /** Its address, as http://127.0.0.1:4180. */
  readonly address: string;
  /** Ends the requests under way, then lets go of the data. */
  close(): Promise<void>;
}

/**
 * Starts a portal.
 *
 * @param settings What is set about it.
 * @param write Takes each line of its log.
 * @throws StartError if it cannot start.
 */
export async function startPortal(
  settings: Settings,
  write: (line: string) => void,
): Promise<Portal> {
  // Before the database, which takes longer to open and would be opened in vain.
  await refuseTakenPort(settings);
  const now = () => new Date();
  const database = await openDatabase(settings);
  try {
    const store = new AuditStore(database);
    if (settings.withExamples) await store.addFirst(examples(now(), randomUUID));
    const tools = new Tools(new ToolStore(database));
    const audits = new Audits(store, tools, { now, newId: randomUUID });
    const folder = settings.settingsFolder;
    const app = await createServer({ audits, tools, folder, now, log: lineLog(write, now) });
    await app.listen({ host: settings.host, port: settings.port }).catch((error: unknown) => {
      throw taken(settings, error);
    });
    const { port } = app.server.address() as AddressInfo;
    const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
    return {
      address: `http://${host}:${port}`,
      close: async () => {
        await app.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
