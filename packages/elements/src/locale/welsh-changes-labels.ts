import type { ChangesLabels } from '../drafts/changes-labels.js';

/** What the form says of what changed, in Welsh. */
export const welshChangesLabels: ChangesLabels = {
  changesShow: 'Gweld beth sydd wedi newid',
  changesMissing:
    'Ni ellir dangos beth sydd wedi newid ar hyn o bryd. Llwythwch y dudalen eto, yna rhowch gynnig arall arni.',
  changesTitle: 'Beth sydd wedi newid',
  changesSinceVisit: 'Ers eich ymweliad diwethaf',
  changesSinceSave: 'Ers ei gadw ddiwethaf',
  changesNone: 'Nid oes unrhyw ateb wedi newid.',
  changesBefore: 'O’r blaen',
  changesNow: 'Nawr',
  changesPutBack: 'Rhoi’r hyn a oedd yma o’r blaen yn ôl',
  changesIsBack: (question) => `${question}: mae’r hyn a oedd yma o’r blaen yn ôl.`,
  changesUndo: 'Dadwneud y newid diwethaf',
  changesRedo: 'Ei wneud eto',
  changesUndone: (question) => `${question}: mae’r newid diwethaf wedi’i ddadwneud.`,
  changesRedone: (question) => `${question}: mae’r newid wedi’i wneud eto.`,
  changesClose: 'Cau',
};
