import type { ConflictLabels } from '../meeting/conflict-labels.js';
import type { TypedLabels } from '../meeting/typed-labels.js';

const goesOn = 'Gallwch ddal i deipio. Cadwch yr hyn a deipiwyd gennych cyn gadael y dudalen hon.';

/** What is said of that which is typed and not said yet, in Welsh. */
const welshTypedLabels: TypedLabels = {
  typedBack: (day) => `Rhoddwyd yn ôl destun o ${day} nad oeddech wedi’i gadw.`,
  typedNotKept: {
    blocked: `Nid yw’r porwr hwn yn cadw dim o’r hyn a deipiwch. ${goesOn}`,
    full: `Nid oes lle ar ôl ar y ddyfais hon i gadw’r hyn a deipiwch. ${goesOn}`,
    key: `Ni ellir darllen yr hyn a deipiwyd gennych yma o’r blaen mwyach. ${goesOn}`,
    purged: `Tynnwyd yr hyn a deipiwyd oddi ar y ddyfais hon. ${goesOn}`,
    failed: `Ni ellir cadw’r hyn a deipiwch ar hyn o bryd. ${goesOn}`,
  },
  typedUnplaced:
    'Chi a deipiodd hyn, ac nid oes lle iddo yma mwyach. Copïwch yr hyn sydd ei angen arnoch ohono.',
  typedDiscard: 'Gwaredu',
};

/** What is said of two versions of one thing, in Welsh. */
const welshConflictLabels: ConflictLabels = {
  conflict: 'Newidiwyd hyn mewn man arall hefyd',
  conflictIntro: 'Cedwir y ddau fersiwn nes i chi ddewis. Rhoddwyd popeth arall at ei gilydd.',
  mine: 'Eich fersiwn chi, ar y dudalen hon',
  theirs: 'Y fersiwn o’r man arall',
  gone: 'Wedi’i dynnu ymaith',
  keepMine: 'Cadw eich fersiwn chi',
  takeTheirs: 'Defnyddio’r fersiwn arall',
  chooseEach: 'Dewiswch fersiwn o bob un',
  resolve: 'Mynd ymlaen gyda’r hyn a ddewisais',
};

/** The words of what can be entered in a meeting, in Welsh. */
export const welshEntryLabels = {
  ...welshTypedLabels,
  ...welshConflictLabels,
  cancel: 'Canslo',
  optional: '(dewisol)',
  error: 'Gwall:',
  noChoice: 'Dewiswch',
  save: 'Cadw',
  missing: 'Llenwch hwn',
};
