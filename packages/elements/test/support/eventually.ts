import { waitUntil } from '@open-wc/testing';

/** Waits until something holds, as long as a slow machine may need. */
export function eventually(
  holds: () => unknown | Promise<unknown>,
  what = 'It never came to hold',
): Promise<void> {
  return waitUntil(holds, what, { timeout: 30_000 });
}
