/** The words of what can be entered in a meeting, in Welsh. */
export const welshEntryLabels = {
  cancel: 'Canslo',
  optional: '(dewisol)',
  error: 'Gwall:',
  noChoice: 'Dewiswch',
  save: 'Cadw',
  missing: 'Llenwch hwn',
};
