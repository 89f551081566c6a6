import type { DraftFault } from '../drafts/draft-store.js';

/** What is said of that which is typed and not said yet. */
export interface TypedLabels {
  /** That text of a day was put back. */
  readonly typedBack: (day: string) => string;
  readonly typedNotKept: Readonly<Record<DraftFault, string>>;
  /** Over text for which there is no place any more. */
  readonly typedUnplaced: string;
  readonly typedDiscard: string;
}

const goesOn = 'You can go on typing. Save what you typed before you leave this page.';

/** The same in English. */
export const typedLabels: TypedLabels = {
  typedBack: (day) => `Text from ${day} that you had not saved was put back.`,
  typedNotKept: {
    blocked: `This browser keeps nothing of what you type. ${goesOn}`,
    full: `There is no room left on this device to keep what you type. ${goesOn}`,
    key: `What you typed here before can no longer be read. ${goesOn}`,
    purged: `What was typed was removed from this device. ${goesOn}`,
    failed: `What you type cannot be kept now. ${goesOn}`,
  },
  typedUnplaced: 'You typed this, and it has no place here any more. Copy what you need of it.',
  typedDiscard: 'Discard',
};
