import { startPortal } from './portal.js';
import { readSettings } from './settings.js';
import { StartError } from './start-error.js';

try {
  const portal = await startPortal(readSettings(process.env), (line) => console.log(line));
  const stop = () => {
    // A second signal does not wait.
    process.once('SIGINT', () => process.exit(1));
    process.once('SIGTERM', () => process.exit(1));
    portal.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // Whoever reads that it is ready may send a signal at once.
  console.log(`\nThe portal is ready: ${portal.address}\n`);
} catch (error) {
  console.error(error instanceof StartError ? `The portal did not start. ${error.message}` : error);
  // The database that runs in this process would keep it alive.
  process.exit(1);
}
