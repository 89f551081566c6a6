import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { SeleniumLauncher } from '@web/test-runner-selenium';
import { Builder, Capabilities } from 'selenium-webdriver';
import { findMiniBrowser, findProgram } from './browsers.mjs';

const startWithin = 30_000;

/** Makes the launcher of WebKit: Safari on a Mac, WebKitGTK's small browser elsewhere. */
export function webKitLauncher(driver) {
  return new WebKitLauncher(driver);
}

class WebKitLauncher extends SeleniumLauncher {
  /** The tests share one window, in frames, so they go one file after the other. */
  concurrency = 1;
  #path;
  #driver;

  constructor(path) {
    super(new Builder().withCapabilities(capabilities()));
    this.#path = path;
  }

  async initialize(config) {
    await super.initialize(config);
    const port = await freePort();
    this.#driver = startDriver(this.#path, port);
    this.driverBuilder.usingServer(`http://127.0.0.1:${port}`);
    await answering(port);
  }

  async stop() {
    await super.stop();
    this.#driver?.();
  }
}

function capabilities() {
  if (process.platform === 'darwin') return Capabilities.safari();
  return new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
  });
}

/** Starts the driver, on a display of its own where there is none, and gives what ends it. */
function startDriver(path, port) {
  const command = [path, `--port=${port}`];
  const headless =
    process.platform !== 'darwin' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (headless) {
    const display = findProgram('xvfb-run');
    if (display === undefined) throw new Error('WebKit needs a display: install xvfb and xauth.');
    command.unshift(display, '-a');
  }
  const [program, ...args] = command;
  // Its sandbox needs rights that root in a container has not.
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const child = spawn(program, args, { env, stdio: 'ignore', detached: true });
  const end = () => endGroup(child.pid);
  process.once('exit', end);
  return end;
}

/** Ends the driver with the display and the browser that it started. */
function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function freePort() {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answering(port) {
  const deadline = Date.now() + startWithin;
  while (Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await delay(100);
  }
  throw new Error(`WebKit's driver did not answer within ${startWithin / 1000} seconds.`);
}
