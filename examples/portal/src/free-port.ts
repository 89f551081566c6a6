import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Settings } from './settings.js';
import { StartError } from './start-error.js';

type Place = Pick<Settings, 'host' | 'port'>;

/**
 * Looks whether the port is free.
 *
 * @throws StartError if it is not.
 */
export async function refuseTakenPort(place: Place): Promise<void> {
  const probe = createServer();
  try {
    const listening = once(probe, 'listening');
    probe.listen({ host: place.host, port: place.port });
    await listening;
  } catch (error) {
    throw taken(place, error);
  }
  const closed = once(probe, 'close');
  probe.close();
  await closed;
}

/** The error of a server that could not listen, in words for whoever started it. */
export function taken({ host, port }: Place, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is taken: something else listens there, perhaps another portal. Stop it, or set PORT to another number, as PORT=${port < 65_535 ? port + 1 : 4180}.`,
      { cause: error },
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return new StartError(
      `Nothing may listen on port ${port} of ${host} here (${code}). Set PORT or HOST to others.`,
      { cause: error },
    );
  }
  return error;
}
