import { type ConflictLabels, conflictLabels } from '../meeting/conflict-labels.js';
import type { EntryLabels } from '../meeting/entry-template.js';
import { type TypedLabels, typedLabels } from '../meeting/typed-labels.js';
import type { ActionOrder, ActionStatus } from './listed-action.js';

/** The words of `<maat-action-log>`. */
export interface ActionLogLabels extends EntryLabels, TypedLabels, ConflictLabels {
  readonly title: string;
  readonly agency: string;
  readonly status: string;
  readonly statuses: Readonly<Record<ActionStatus | 'overdue', string>>;
  readonly words: string;
  readonly order: string;
  readonly orders: Readonly<Record<ActionOrder, string>>;
  readonly all: string;
  /** How many actions are shown. */
  readonly shown: (shown: number, of: number) => string;
  readonly none: string;
  readonly noneFound: string;
  readonly case: (reference: string) => string;
  readonly due: (day: string) => string;
  readonly undated: string;
  readonly answers: string;
  readonly history: string;
  readonly step: string;
  readonly addStep: string;
  readonly note: string;
  readonly impact: string;
  readonly noImpact: string;
  readonly addImpact: string;
  readonly save: string;
  readonly missing: string;
}

/** The words of `<maat-action-log>` in British English. */
export const actionLogEnGB: ActionLogLabels = {
  ...typedLabels,
  ...conflictLabels,
  cancel: 'Cancel',
  optional: '(optional)',
  error: 'Error:',
  noChoice: 'Choose',
  title: 'Action log',
  agency: 'Agency',
  status: 'Status',
  statuses: {
    open: 'Set',
    'in-progress': 'Under way',
    done: 'Done',
    dropped: 'Given up',
    overdue: 'Overdue',
  },
  words: 'With the words',
  order: 'Sorted by',
  orders: { due: 'When it is due', agency: 'Agency', case: 'Case' },
  all: 'All',
  shown: (shown, of) => `${shown} of ${of} actions`,
  none: 'No action has been set yet.',
  noneFound: 'No action is like that. Take something out of what is looked for.',
  case: (reference) => `Case ${reference}`,
  due: (day) => `due ${day}`,
  undated: 'no day is set',
  answers: 'It answers:',
  history: 'What has become of it',
  step: 'A step',
  addStep: 'Add a step',
  note: 'What was done, or why it was given up',
  impact: 'Evidence that it changed practice',
  noImpact: 'No evidence of impact yet.',
  addImpact: 'Record evidence of impact',
  save: 'Save',
  missing: 'Fill this in',
};
