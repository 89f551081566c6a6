import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { AuditStore } from './audits/audit-store.js';
import { Audits } from './audits/audits.js';
import type { Database } from './database/database.js';
import { openDatabase } from './database/open.js';
import { makeEmbeddedProvider } from './embedded-provider/embedded-provider.js';
import { addExamples } from './examples/add-examples.js';
import { refuseTakenPort, taken } from './free-port.js';
import { lineLog } from './log.js';
import { PaperStore } from './papers/paper-store.js';
import { Papers } from './papers/papers.js';
import { ReviewStore } from './reviews/review-store.js';
import { Reviews } from './reviews/reviews.js';
import { RoundStore } from './rounds/round-store.js';
import { Rounds } from './rounds/rounds.js';
import { createServer } from './server.js';
import type { Person } from './session/person.js';
import type { Settings } from './settings.js';
import { signInParts } from './sign-in/sign-in-parts.js';
import { ToolStore } from './tools/tool-store.js';
import { Tools } from './tools/tools.js';

/** A portal that runs. */
export interface Portal {
  /** The address that browsers know it by, as http://127.0.0.1:4180. */
  readonly address: string;
  /** Where it listens, as 127.0.0.1:4180: behind a proxy that is another place. */
  readonly listensAt: string;
  /** Ends the requests under way, then lets go of the data. */
  close(): Promise<void>;
}

const now = () => new Date();

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
  return await startPortalOn(await openDatabase(settings), settings, write);
}

/** Starts a portal on a database that is open. It is closed with the portal, or if that cannot start. */
export async function startPortalOn(
  database: Database,
  settings: Settings,
  write: (line: string) => void,
): Promise<Portal> {
  try {
    if (settings.withExamples) await addExamples(database, now(), randomUUID);
    const address = addressOnceKnown(settings);
    const app = await makeServer(settings, { database, address, write });
    await app.listen({ host: settings.host, port: settings.port }).catch((error: unknown) => {
      throw taken(settings, error);
    });
    address.listens(app.server.address() as AddressInfo);
    return {
      address: address.known(),
      listensAt: placeOf(settings, app.server.address() as AddressInfo),
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

interface Surroundings {
  readonly database: Database;
  readonly address: KnownAddress;
  readonly write: (line: string) => void;
}

async function makeServer(
  settings: Settings,
  { database, address, write }: Surroundings,
): Promise<FastifyInstance> {
  const tools = new Tools(new ToolStore(database));
  const ports = { now, newId: randomUUID };
  const audits = (person: Person) =>
    new Audits(person, new AuditStore(database, person), tools, ports);
  const rounds = (person: Person) => new Rounds(new RoundStore(database, person), tools, ports);
  const reviews = (person: Person) =>
    new Reviews(new ReviewStore(database, person), rounds(person), tools, ports);
  const papers = (person: Person) =>
    new Papers(
      person,
      new PaperStore(database, person),
      { rounds: rounds(person), reviews: reviews(person), tools },
      ports,
    );
  const { clientSecret = '', isEmbedded } = settings.signIn;
  return await createServer({
    ...{ audits, rounds, reviews, papers },
    tools,
    folder: settings.settingsFolder,
    now,
    log: lineLog(write, now),
    signIn: signInParts(settings, database, address.known),
    embedded: isEmbedded
      ? once(() => makeEmbeddedProvider(address.known(), clientSecret))
      : undefined,
    site: settings,
    requestsPerMinute: settings.requestsPerMinute,
  });
}

interface KnownAddress {
  readonly known: () => string;
  readonly listens: (place: AddressInfo) => void;
}

/** The portal's address. Without one that was set it is known once the portal listens. */
function addressOnceKnown({ address, host }: Settings): KnownAddress {
  let found = address ?? '';
  return {
    known: () => found,
    listens: (place) => {
      found = address ?? `http://${placeOf({ host }, place)}`;
    },
  };
}

function placeOf({ host }: Pick<Settings, 'host'>, { port }: AddressInfo): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function once<VALUE>(make: () => VALUE): () => VALUE {
  let made: { readonly value: VALUE } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
