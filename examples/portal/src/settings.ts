import { fileURLToPath } from 'node:url';
import { readNumber, readSwitch, type Variables } from './settings/read-values.js';
import { readSite, type Site } from './settings/site.js';

/** What can be set about the portal. */
export interface Settings extends Site {
  readonly port: number;
  /** The folder that keeps the data, if no other database is named. */
  readonly dataFolder: string;
  /** The PostgreSQL to use in place of the folder. */
  readonly databaseUrl: string | undefined;
  /** Whether an empty portal starts with a few made-up audits. */
  readonly withExamples: boolean;
  /** The folder in which a partnership keeps its changes to the form, if there is one. */
  readonly settingsFolder: string | undefined;
  /** After how many seconds without a request a session ends. */
  readonly sessionIdle: number;
  /** After how many seconds a session ends, whatever is done. */
  readonly sessionLongest: number;
  /** How many requests somebody may send in a minute. */
  readonly requestsPerMinute: number;
}

const longestPort = 65_535;
const defaultPort = 4180;
const minute = 60;

/** `dist` and `src` stand side by side, so the same path leads from either to the portal's folder. */
const defaultDataFolder = fileURLToPath(new URL('../data', import.meta.url));

/**
 * Reads the settings.
 *
 * @param env The environment; a variable that is empty counts as not set.
 * @throws StartError for a setting that the portal must not or cannot start with.
 */
export function readSettings(env: Variables): Settings {
  const ports = { least: 0, most: longestPort, otherwise: defaultPort };
  // Shorter, and there would be no two minutes to say so before (WCAG 2.2.1).
  const idle = { least: 5, most: 1_440, otherwise: 30 };
  const longest = { least: 5, most: 1_440, otherwise: 600 };
  const requests = { least: 60, most: 1_000_000_000, otherwise: 1_200 };
  return {
    ...readSite(env),
    port: readNumber(env, 'PORT', ports),
    dataFolder: env['MAAT_DATA'] || defaultDataFolder,
    databaseUrl: env['DATABASE_URL'] || undefined,
    settingsFolder: env['MAAT_SETTINGS'] || undefined,
    withExamples: readSwitch(env, 'MAAT_EXAMPLES'),
    sessionIdle: readNumber(env, 'MAAT_SESSION_IDLE', idle) * minute,
    sessionLongest: readNumber(env, 'MAAT_SESSION_LONGEST', longest) * minute,
    requestsPerMinute: readNumber(env, 'MAAT_REQUESTS_PER_MINUTE', requests),
  };
}
