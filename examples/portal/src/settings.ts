import { fileURLToPath } from 'node:url';
import { StartError } from './start-error.js';

/** What can be set about the portal. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** The folder that keeps the data, if no other database is named. */
  readonly dataFolder: string;
  /** The PostgreSQL to use in place of the folder. */
  readonly databaseUrl: string | undefined;
  /** Whether an empty portal starts with a few made-up audits. */
  readonly withExamples: boolean;
  /** The folder in which a partnership keeps its changes to the form, if there is one. */
  readonly settingsFolder: string | undefined;
}

const loopback = new Set(['127.0.0.1', '::1']);
const longestPort = 65_535;
const defaultPort = 4180;

/** `dist` and `src` stand side by side, so the same path leads from either to the portal's folder. */
const defaultDataFolder = fileURLToPath(new URL('../data', import.meta.url));

/**
 * Reads the settings.
 *
 * @param env The environment; a variable that is empty counts as not set.
 * @throws StartError for a setting that the portal must not or cannot start with.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    host: readHost(env['HOST']),
    port: readPort(env['PORT']),
    dataFolder: env['MAAT_DATA'] || defaultDataFolder,
    databaseUrl: env['DATABASE_URL'] || undefined,
    settingsFolder: env['MAAT_SETTINGS'] || undefined,
    withExamples: readSwitch('MAAT_EXAMPLES', env['MAAT_EXAMPLES']),
  };
}

function readHost(given: string | undefined): string {
  // The name is not looked up: what it leads to is no business of another file.
  const host = !given || given === 'localhost' ? '127.0.0.1' : given;
  if (loopback.has(host)) return host;
  throw new StartError(
    `HOST is ${host}, and the portal listens on this computer only (127.0.0.1 or ::1). It has no sign-in yet, so whoever reached it from elsewhere could read and change every audit. Leave HOST unset.`,
  );
}

function readPort(given: string | undefined): number {
  if (!given) return defaultPort;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (port <= longestPort) return port;
  throw new StartError(`PORT is ${given}. It must be a whole number from 0 to ${longestPort}.`);
}

function readSwitch(name: string, given: string | undefined): boolean {
  if (!given || given === 'yes') return true;
  if (given === 'no') return false;
  throw new StartError(`${name} is ${given}. It must be yes or no.`);
}
