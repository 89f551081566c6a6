import type { KeptTyped, TypedDrafts, TypedState } from '../meeting/typed-drafts.js';
import type { DraftStore } from './draft-store.js';
import { OpenTyped } from './open-typed.js';

/** How long what was typed is kept. */
export interface KeepTypedOptions {
  /** Until it was said, or until the host says by `saved()` that it has kept what was said. Default: said. */
  readonly until?: 'said' | 'saved';
}

/**
 * Keeps what is typed into a `<maat-case-review>` or a `<maat-action-log>` and not said yet, and puts it back
 * when the same review is opened again.
 *
 * @param store Where to: of `@maat/elements/drafts/memory`, `@maat/elements/drafts/indexed-db`, or the host's.
 *   Not one that keeps drafts of audits.
 */
export function keepTyped(
  store: DraftStore<KeptTyped>,
  { until = 'said' }: KeepTypedOptions = {},
): TypedDrafts {
  let open: OpenTyped | undefined;
  return {
    get state() {
      return open?.state ?? nothingBack;
    },
    follow(element, id) {
      if (open?.element === element && open.id === id) return;
      // What was typed there is kept there; it belongs to nothing here.
      if (open?.element === element) element.typed = {};
      open?.leave();
      open = new OpenTyped(store, element, { id, until });
    },
    saved: () => open?.saved(),
    flush: async () => (await open?.flush()) ?? true,
    remove: async () => open?.remove(),
  };
}

const nothingBack: TypedState = { back: {}, backFrom: '' };
