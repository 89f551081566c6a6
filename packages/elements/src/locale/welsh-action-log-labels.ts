import type { ActionLogLabels } from '../action-log/action-log-labels.js';
import { welshEntryLabels } from './welsh-entry-labels.js';

/** The words of `<maat-action-log>` in Welsh. */
export const actionLogCy: ActionLogLabels = {
  ...welshEntryLabels,
  title: 'Cofnod camau gweithredu',
  agency: 'Asiantaeth',
  status: 'Statws',
  statuses: {
    open: 'Wedi’i osod',
    'in-progress': 'Ar waith',
    done: 'Wedi’i wneud',
    dropped: 'Rhoddwyd y gorau iddo',
    overdue: 'Hwyr',
  },
  words: 'Gyda’r geiriau',
  order: 'Trefnu yn ôl',
  orders: { due: 'Pryd y mae i’w wneud', agency: 'Asiantaeth', case: 'Achos' },
  all: 'Pob un',
  shown: (shown, of) => `Camau gweithredu: ${shown} o ${of}`,
  none: 'Nid oes cam gweithredu wedi’i osod eto.',
  noneFound: 'Nid oes cam gweithredu felly. Tynnwch rywbeth o’r hyn y chwilir amdano.',
  case: (reference) => `Achos ${reference}`,
  due: (day) => `i’w wneud erbyn ${day}`,
  undated: 'dim diwrnod wedi’i osod',
  answers: 'Mae’n ateb:',
  history: 'Yr hyn a ddaeth ohono',
  step: 'Cam',
  addStep: 'Ychwanegu cam',
  note: 'Yr hyn a wnaed, neu pam y rhoddwyd y gorau iddo',
  impact: 'Tystiolaeth ei fod wedi newid ymarfer',
  noImpact: 'Dim tystiolaeth o effaith eto.',
  addImpact: 'Cofnodi tystiolaeth o effaith',
};
