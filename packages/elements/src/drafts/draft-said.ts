import type { DraftLabels } from './draft-labels.js';
import type { Said } from './draft-status.js';
import type { DraftFault } from './draft-store.js';
import type { Whereabouts } from './one-page.js';

/** How it goes with a draft. */
export interface DraftHow {
  readonly where: Whereabouts;
  /** Whether other devices can have it as well. */
  readonly isShared?: boolean;
  readonly kept: 'no' | 'kept' | 'restored' | 'discarded';
  readonly fault?: DraftFault | undefined;
  /** Whether there is one of another version of the form, that was left as it is. */
  readonly isUnreadable?: boolean;
  /** Whether it holds what was not submitted, of an audit that was. */
  readonly isLeftOut?: boolean;
  /** Whether the code that shows what has changed could not be loaded. */
  readonly isMissing?: boolean;
}

/** The id of what is told of the file beside its offer. */
export const fileWarningsId = 'draft-file';

/** What the auditor can do about it. */
interface DraftActs {
  readonly download: () => void;
  readonly downloadLeftOut: () => void;
  readonly discard: () => void;
  readonly bringBack: () => void;
  readonly takeOver: () => void;
  readonly changes: () => void;
}

/** What is said of a draft. */
export function draftSaid(how: DraftHow, labels: DraftLabels, acts: DraftActs): readonly Said[] {
  const takeOver = [{ label: labels.draftTakeOver, act: acts.takeOver }];
  const changes = { label: labels.changesShow, act: acts.changes };
  const kept = {
    no: undefined,
    kept: { text: how.isShared ? labels.draftKeptShared : labels.draftKept, offers: [changes] },
    restored: {
      text: labels.draftRestored,
      offers: [{ label: labels.draftDiscard, act: acts.discard }, changes],
    },
    discarded: {
      text: labels.draftDiscarded,
      offers: [{ label: labels.draftBringBack, act: acts.bringBack }, changes],
    },
  };
  const where = {
    here: undefined,
    elsewhere: { text: labels.draftElsewhere, offers: takeOver },
    taken: { text: labels.draftTakenOver, offers: takeOver },
  };
  const fault = how.fault && {
    text: labels.draftNotKept[how.fault],
    offers: [
      { label: labels.draftDownload, act: acts.download, describedBy: fileWarningsId },
      changes,
    ],
  };
  const unreadable = how.isUnreadable ? { text: labels.draftUnreadable } : undefined;
  const leftOut = how.isLeftOut
    ? {
        text: labels.draftLeftOut,
        offers: [{ label: labels.draftDownload, act: acts.downloadLeftOut }],
      }
    : undefined;
  const missing = how.isMissing ? { text: labels.changesMissing } : undefined;
  return [where[how.where], unreadable, leftOut, fault ?? kept[how.kept], missing].filter(
    (each) => each !== undefined,
  );
}
