import type { FormLabels } from './form-labels.js';

/** The words of the interface that only what shows the questions says. They come together with it. */
export interface QuestionLabels {
  readonly optional: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly dateHintApproximate: string;
  readonly dateInWords: string;
  readonly reason: string;
  readonly keptAside: string;
  readonly row: (name: string, number: number) => string;
  readonly rowName: string;
  readonly addRow: (name: string) => string;
  readonly addFirstRow: (name: string) => string;
  readonly removeRow: (name: string, number: number) => string;
  readonly rowRemoved: (name: string, number: number) => string;
  readonly undo: string;
  readonly evidenceRow: string;
  readonly evidenceWhat: string;
  readonly evidenceWhen: string;
  readonly contactType: string;
  readonly notRecorded: string;
  readonly source: string;
  readonly unknownKind: string;
  readonly completedThisSection: string;
  readonly completedYes: string;
  readonly completedNo: string;
  readonly notLost: string;
  readonly continue: string;
}

/** What is said at the questions, in British English. */
export const questionLabels: QuestionLabels = {
  optional: '(optional)',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  dateHintApproximate: 'As exact as it is known: leave out the day, or the day and the month',
  dateInWords: 'Or say it in words, for example ‘by the next review’',
  reason: 'Reason (optional)',
  keptAside: 'What you typed is kept. It comes back if you untick this.',
  row: (name, number) => `${capital(name)} ${number}`,
  rowName: 'entry',
  addRow: (name) => `Add another ${name}`,
  addFirstRow: (name) => `Add ${article(name)} ${name}`,
  removeRow: (name, number) => `Remove ${name} ${number}`,
  rowRemoved: (name, number) => `${capital(name)} ${number} was removed.`,
  undo: 'Undo',
  evidenceRow: 'piece of evidence',
  evidenceWhat: 'What happened, or what the record shows',
  evidenceWhen: 'When',
  contactType: 'Type of contact',
  notRecorded: 'Not a contact, or not recorded',
  source: 'Where this question comes from',
  unknownKind:
    'This version of the form cannot change this answer. What was answered is kept as it is.',
  completedThisSection: 'Have you completed this section?',
  completedYes: 'Yes, I have completed this section',
  completedNo: 'No, I will come back to it later',
  notLost: 'What you typed is kept either way.',
  continue: 'Continue',
};

/** Hint: what comes first may be the mark of a name in another language. */
function capital(word: string): string {
  return word.replace(/^\u2068?./u, (start) => start.toUpperCase());
}

function article(word: string): string {
  return /^\u2068?[aeiou]/i.test(word) ? 'an' : 'a';
}

/** Hint: questions are rendered at key presses. The labels of a form are joined once. */
const joined: WeakMap<FormLabels, QuestionLabels & FormLabels> = /* @__PURE__ */ new WeakMap();

/** The words of the questions: those that the form was given go before English ones. */
export function questionLabelsIn({
  labels,
}: {
  readonly labels: FormLabels;
}): QuestionLabels & FormLabels {
  const words = joined.get(labels) ?? { ...questionLabels, ...labels };
  joined.set(labels, words);
  return words;
}
