import type { WarningLabels } from '../warning-labels.js';

/** The words around the warnings, in Welsh. */
export const welshWarningLabels: WarningLabels = {
  warnedTitle: 'Cyn i chi gyflwyno: a yw hyn yn perthyn i’r archwiliad?',
  warnedHint:
    'Nid oes dim wedi’i gyflwyno eto, ac nid oes dim wedi’i newid. I gyflwyno’r archwiliad fel y mae, cyflwynwch ef eto.',
  warnedSubmit: 'Cyflwyno’r archwiliad er hynny',
  warnedReading: 'Cyn i chi argraffu hwn neu ei drosglwyddo, edrychwch ar y mannau hyn:',
};
