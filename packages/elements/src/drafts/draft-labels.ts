import { type ChangesLabels, changesLabels } from './changes-labels.js';
import type { DraftFault } from './draft-store.js';

/** What the form says of the draft that is kept of it. */
export interface DraftLabels extends ChangesLabels {
  readonly draftKept: string;
  /** The same, of a draft that other devices can have as well. */
  readonly draftKeptShared: string;
  readonly draftRestored: string;
  readonly draftDiscard: string;
  readonly draftDiscarded: string;
  readonly draftBringBack: string;
  readonly draftNotKept: Readonly<Record<DraftFault, string>>;
  readonly draftUnreadable: string;
  /** What was typed and not submitted, of an audit that was. */
  readonly draftLeftOut: string;
  readonly draftDownload: string;
  /** In how many places the file holds what should not leave without need. */
  readonly draftFilePlaces: (places: number) => string;
  readonly draftElsewhere: string;
  readonly draftTakeOver: string;
  readonly draftTakenOver: string;
}

const goesOn =
  'You can go on typing. Save it as a file before you leave this page: it holds the whole audit and is not encrypted.';

/** The same in English. */
export const draftLabels: DraftLabels = {
  ...changesLabels,
  draftKept: 'A draft is kept on this device as you type.',
  draftKeptShared: 'A draft is kept as you type. You can go on with it on another device.',
  draftRestored: 'What you typed here before is back.',
  draftDiscard: 'Discard what is back',
  draftDiscarded: 'What you typed here before was discarded.',
  draftBringBack: 'Bring it back',
  draftNotKept: {
    blocked: `This browser lets no draft be kept. ${goesOn}`,
    full: `There is no room left on this device to keep a draft. ${goesOn}`,
    key: `The draft that was kept here can no longer be read. ${goesOn}`,
    purged: `Drafts were removed from this device. ${goesOn}`,
    failed: `The draft cannot be kept now. ${goesOn}`,
  },
  draftUnreadable:
    'A draft is kept here that was made with another version of this form. It was not touched.',
  draftLeftOut:
    'Something that you typed here before was not submitted with this audit. It is kept here as a draft. As a file it holds the whole audit and is not encrypted.',
  draftDownload: 'Save the draft as a file',
  draftFilePlaces: (places) =>
    places === 1
      ? 'One place in the file may tell who somebody is'
      : `${places} places in the file may tell who somebody is`,
  draftElsewhere:
    'This audit is open in another tab or window as well. What you type in both is put together.',
  draftTakeOver: 'Go on only here',
  draftTakenOver: 'You went on in another tab or window.',
};
