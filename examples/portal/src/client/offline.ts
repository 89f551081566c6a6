import { purgeDrafts } from './portal-drafts.js';

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

const script = '/service-worker.js';
const names = 'maat-portal-';
const longestWait = 1_000;

/** Has the portal's pages come back when it does not answer. Where the browser cannot, they do not. */
export async function workOffline(): Promise<void> {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('maat-portal', { createScriptURL: () => script });
  await navigator.serviceWorker?.register(policy?.createScriptURL(script) ?? script);
}

/** Has the tool of this page kept as well: it was loaded before anything could keep it. */
export async function keepTool(address: string): Promise<void> {
  const registration = await navigator.serviceWorker?.ready;
  registration?.active?.postMessage(address);
}

/** Leaves nothing of the portal on this device: no draft, no key, no file. For signing out. */
export async function forgetDevice(): Promise<void> {
  await purgeDrafts();
  const registration = await navigator.serviceWorker?.getRegistration();
  if (registration !== undefined) {
    const { installing, waiting, active } = registration;
    await Promise.all([installing, waiting, active].map(keepNoMore));
    await registration.unregister();
  }
  const kept = (await caches.keys()).filter((name) => name.startsWith(names));
  await Promise.all(kept.map((name) => caches.delete(name)));
}

/** Has a worker keep nothing any more. One that does not answer holds nobody up. */
async function keepNoMore(worker: ServiceWorker | null): Promise<void> {
  if (worker === null) return;
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    setTimeout(resolve, longestWait);
    worker.postMessage('forget', [port2]);
  });
  port1.close();
}
