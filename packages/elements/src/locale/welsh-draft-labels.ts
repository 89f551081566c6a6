import type { DraftLabels } from '../drafts/draft-labels.js';
import { welshChangesLabels } from './welsh-changes-labels.js';

const goesOn =
  'Gallwch ddal i deipio. Cadwch y drafft fel ffeil cyn gadael y dudalen hon: mae’n dal yr archwiliad cyfan ac nid yw wedi’i hamgryptio.';

/** What the form says of its draft, in Welsh. */
export const welshDraftLabels: DraftLabels = {
  ...welshChangesLabels,
  draftKept: 'Mae drafft yn cael ei gadw ar y ddyfais hon wrth i chi deipio.',
  draftKeptShared:
    'Mae drafft yn cael ei gadw wrth i chi deipio. Gallwch ddal ati ag ef ar ddyfais arall.',
  draftRestored: 'Mae’r hyn a deipiwyd gennych yma o’r blaen yn ôl.',
  draftDiscard: 'Gwaredu’r hyn sydd yn ôl',
  draftDiscarded: 'Cafodd yr hyn a deipiwyd gennych yma o’r blaen ei waredu.',
  draftBringBack: 'Dod ag ef yn ôl',
  draftNotKept: {
    blocked: `Nid yw’r porwr hwn yn caniatáu cadw drafft. ${goesOn}`,
    full: `Nid oes lle ar ôl ar y ddyfais hon i gadw drafft. ${goesOn}`,
    key: `Ni ellir darllen y drafft a gadwyd yma mwyach. ${goesOn}`,
    purged: `Tynnwyd drafftiau oddi ar y ddyfais hon. ${goesOn}`,
    failed: `Ni ellir cadw’r drafft ar hyn o bryd. ${goesOn}`,
  },
  draftUnreadable:
    'Cedwir drafft yma a wnaed gyda fersiwn arall o’r ffurflen hon. Ni chafodd ei newid.',
  draftLeftOut:
    'Ni chyflwynwyd rhywbeth a deipiwyd gennych yma o’r blaen gyda’r archwiliad hwn. Fe’i cedwir yma fel drafft. Fel ffeil mae’n cynnwys yr archwiliad cyfan ac nid yw wedi’i hamgryptio.',
  draftDownload: 'Cadw’r drafft fel ffeil',
  draftFilePlaces: (places) =>
    places === 1
      ? 'Gall un man yn y ffeil ddatgelu pwy yw rhywun'
      : `Gall ${places} man yn y ffeil ddatgelu pwy yw rhywun`,
  draftElsewhere:
    'Mae’r archwiliad hwn ar agor mewn tab neu ffenestr arall hefyd. Caiff yr hyn a deipiwch yn y ddau ei roi at ei gilydd.',
  draftTakeOver: 'Dal ati yma yn unig',
  draftTakenOver: 'Aethoch ymlaen mewn tab neu ffenestr arall.',
};
