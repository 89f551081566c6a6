import type { SaveState } from './autosave.js';

/** What the auditor is told of saving. It changes seldom, as each change is read out. */
export function saveStatus(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return 'Saved';
    case 'unreachable':
      return 'Not saved yet: the portal does not answer. Keep this page open; it tries again by itself.';
    case 'stale':
      return 'Not saved yet: somebody else has changed this audit. Compare the two versions on this page and choose.';
    case 'refused':
      return `Not saved: ${state.detail}${state.final ? ' What you have typed since is on this page only: copy it before you leave.' : ''}`;
  }
}
