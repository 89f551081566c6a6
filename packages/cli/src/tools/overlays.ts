import { CannotRun } from '../cannot-run.js';
import type { Invocation } from '../command/invocation.js';
import { memberIn } from '../json/member.js';
import { readDocuments } from './read-document.js';

/** The overlays of `--overlay`, with the theme packs of `--theme-pack`. */
export async function overlaysIn(invocation: Invocation): Promise<readonly unknown[]> {
  const documents = await readDocuments(invocation.list('overlay'));
  return withThemePacks(
    invocation,
    documents.map(({ value }) => value),
  );
}

/** Overlays, the last of which adds the theme packs of `--theme-pack` after its own changes. */
export async function withThemePacks(
  invocation: Invocation,
  overlays: readonly unknown[],
): Promise<readonly unknown[]> {
  const packs = await readDocuments(invocation.list('theme-pack'));
  if (packs.length === 0) return overlays;
  const last = overlays.at(-1);
  const own = memberIn(last, 'changes');
  if (!Array.isArray(own)) {
    throw new CannotRun(
      '--theme-pack goes with an overlay, which names the tool that comes of both.',
    );
  }
  const added = packs.map(({ value }) => ({ change: 'add-theme-pack', pack: value }));
  const changes: readonly unknown[] = [...own, ...added];
  return [...overlays.slice(0, -1), { ...new Object(last), changes }];
}
