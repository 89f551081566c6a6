// Finds the browsers of this machine, for the tests of the elements, the portal and the benchmarks.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './pnpm.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** Where `scripts/provision.mjs` puts a Chromium that comes from the package registry. */
export const fetchedChromium = join(root, 'node_modules/.cache/maat/chromium/chromium');

/** What an engine is called on the various systems, in the order of preference. */
const candidates = {
  chromium: [
    process.env.MAAT_CHROMIUM,
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env['PROGRAMFILES(X86)'] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
    fetchedChromium,
  ],
  firefox: [
    process.env.MAAT_FIREFOX,
    ...['firefox-esr', 'firefox'],
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
  ],
  webkit: [
    process.env.MAAT_WEBKIT_DRIVER,
    ...(process.platform === 'darwin' ? ['safaridriver'] : ['WebKitWebDriver']),
  ],
};

/**
 * Finds the program of an engine: of WebKit its driver.
 *
 * @param {Engine} engine The engine.
 * @returns {string | undefined} The path, if there is one. `MAAT_CHROMIUM`, `MAAT_FIREFOX` and
 * `MAAT_WEBKIT_DRIVER` name another than the first that is found.
 */
export function findBrowser(engine) {
  const found = candidates[engine].map(findProgram).find((path) => path !== undefined);
  return engine === 'webkit' && !hasWebKitBrowser() ? undefined : found;
}

/** What Chromium is started with: nothing of it calls home, and root has no sandbox. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The small browser that WebKitGTK's driver drives. Safari comes with its driver. */
export function findMiniBrowser() {
  if (process.env.MAAT_WEBKIT) return process.env.MAAT_WEBKIT;
  const libraries = ['/usr/lib', '/usr/libexec', ...subfolders('/usr/lib')];
  return libraries
    .flatMap((folder) => subfolders(folder).filter((path) => /webkit2?gtk-/.test(path)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isProgram);
}

/** Finds a program by its path, or by its name among the folders of PATH. */
export function findProgram(name) {
  if (name === undefined || name === '') return undefined;
  if (/[/\\]/.test(name)) return isProgram(name) ? name : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function hasWebKitBrowser() {
  return process.platform === 'darwin' || findMiniBrowser() !== undefined;
}

function subfolders(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
