import type { DraftStore } from '@maat/elements/drafts';
import { attemptOf } from './attempt.js';
import type { LoadedAudit } from './audit-address.js';

/**
 * The audit as the portal had it last, as far as this device knows. What was typed since is in the same
 * draft, and the form brings it back by itself.
 *
 * @returns Undefined where this device keeps no draft of it.
 */
export async function fromDraft(store: DraftStore, id: string): Promise<LoadedAudit | undefined> {
  const draft = await store.load(id).catch(() => undefined);
  if (draft === undefined) return undefined;
  const attempt = attemptOf(draft.base);
  await attempt.tagged;
  return { audit: draft.base, etag: attempt.etag ?? '' };
}
