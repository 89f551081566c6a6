/** How long nothing is kept before it is written to the disk, and how long it waits at most, in milliseconds. */
const [pause, longest] = [3000, 15_000];

/**
 * Has what was kept written to the disk once nothing more is kept for a moment. What the browser has taken is safe
 * when the browser ends, whatever ends it; only the machine itself can lose it. To wait for the disk at every save
 * would lose more: on a busy one that takes long, and what is typed meanwhile is kept nowhere. So it is done in a pause.
 *
 * @param write Writes all that was kept to the disk. It may fail: what was kept stays kept.
 * @returns What is called after each save.
 */
export function toDisk(write: () => Promise<unknown>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  return () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        since = undefined;
        write().catch(() => undefined);
      },
      Math.min(pause, Math.max(0, since + longest - now)),
    );
  };
}
