/** The colours: name, what it is on a light page, and what on a dark one. */
export const colours = [
  ['text', '#16191d', '#f1f3f5'],
  ['quiet', '#4a525a', '#b8c0c8'],
  ['background', '#fff', '#15181b'],
  ['raised', '#f2f4f6', '#22272c'],
  ['line', '#c3c9cf', '#4c545c'],
  ['control', '#16191d', '#b8c0c8'],
  ['field', '#fff', '#0e1012'],
  ['link', '#0b57a4', '#8ec5ff'],
  ['action', '#0b6b4f', '#58c79c'],
  ['on-action', '#fff', '#07110d'],
  ['error', '#b3130b', '#ff9a8f'],
  ['warning', '#6f4400', '#ffc56b'],
  ['focus', '#0b57a4', '#ffd84d'],
] as const;
