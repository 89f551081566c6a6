import type { Draft, DraftStore } from './draft-store.js';

/** A store in memory: drafts outlive a form, but not the page. */
export function memoryDrafts<KEPT = Draft>(): DraftStore<KEPT> {
  const kept = new Map<string, string>();
  const listeners = new Set<(id: string) => void>();
  const tell = (id: string) => {
    for (const listener of listeners) listener(id);
  };
  return {
    async load(id) {
      const text = kept.get(id);
      return text === undefined ? undefined : (JSON.parse(text) as KEPT);
    },
    async save(id, draft) {
      kept.set(id, JSON.stringify(draft));
      tell(id);
    },
    async list() {
      return [...kept.keys()];
    },
    async remove(id) {
      kept.delete(id);
      tell(id);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
