// Long because each word of the element stands here once, with its English.
import type { CollatedAnswer, UnalignedReason } from '@maat/core';
import { type ConflictLabels, conflictLabels } from '../meeting/conflict-labels.js';
import type { EntryLabels } from '../meeting/entry-template.js';
import { type TypedLabels, typedLabels } from '../meeting/typed-labels.js';
import type { ReturnState } from './side.js';

/** The words of `<maat-case-review>`. Those of the tool are the tool's, those of answers the form's. */
export interface CaseReviewLabels extends EntryLabels, TypedLabels, ConflictLabels {
  readonly review: (reference: string) => string;
  readonly agreed: string;
  readonly large: string;
  readonly printPack: string;
  readonly go: string;
  readonly previous: string;
  readonly next: string;
  readonly place: (number: number, of: number) => string;
  /** How to move by keys. */
  readonly keys: string;
  readonly overview: string;
  readonly learning: string;
  readonly caseGrade: string;
  readonly returns: string;
  readonly agency: string;
  readonly state: string;
  readonly states: Readonly<Record<ReturnState, string>>;
  readonly due: (day: string) => string;
  readonly otherTool: (title: string, version: string) => string;
  /** That a return is not what it was when the review was begun. */
  readonly changedSince: string;
  readonly noReturnFrom: (agencies: string) => string;
  readonly first: string;
  readonly nothingFirst: string;
  readonly restsOn: string;
  readonly gradeNotShown: string;
  readonly answered: string;
  readonly notAsked: string;
  readonly notInTool: string;
  readonly noPlace: string;
  readonly unread: string;
  /** How an answer came from another version of the tool. */
  readonly ways: Readonly<Record<NonNullable<CollatedAnswer['way']>, string>>;
  readonly agencyUnknown: string;
  readonly apart: string;
  readonly reasonsApart: Readonly<Record<UnalignedReason, string>>;
  readonly severities: Readonly<Record<'warning' | 'info', string>>;
  readonly noReturns: string;
  readonly remarks: string;
  readonly remark: string;
  readonly addRemark: string;
  readonly onAnswerOf: string;
  readonly findings: string;
  readonly finding: string;
  readonly addFinding: string;
  readonly findingKinds: Readonly<Record<'strength' | 'improvement' | 'best-practice', string>>;
  readonly findingKind: string;
  readonly whoseWork: string;
  readonly jointWork: string;
  readonly attribution: string;
  readonly attributions: Readonly<Record<'own-practice' | 'not-told', string>>;
  readonly noFindings: string;
  /** How a finding becomes an action by keys. */
  readonly findingKeys: string;
  readonly makeAction: string;
  readonly actions: string;
  readonly action: string;
  readonly actionText: string;
  readonly actionOwner: string;
  readonly actionPerson: string;
  readonly actionDue: string;
  readonly actionAnswers: string;
  readonly noActions: string;
  readonly noDay: string;
  readonly ownFirst: string;
  readonly giveOwn: string;
  readonly revealAll: string;
  readonly ownGrades: string;
  readonly judgements: string;
  readonly noJudgements: string;
  readonly judge: string;
  readonly stages: Readonly<Record<'self' | 'peer' | 'moderated' | 'panel', string>>;
  readonly stage: string;
  readonly target: string;
  readonly targets: Readonly<Record<'own-practice' | 'outcome' | 'joint-work', string>>;
  readonly ownPracticeOf: (agency: string) => string;
  readonly grade: string;
  readonly gradeOf: (grade: string, target: string) => string;
  readonly reason: string;
  readonly agreedGrade: string;
  readonly noAgreedGrade: string;
  readonly agreeGrade: string;
  readonly dissents: string;
  readonly noDissents: string;
  readonly dissent: string;
  readonly addDissent: string;
  readonly dissentFrom: string;
  readonly dissentGrade: string;
  readonly wholeReview: string;
  readonly change: string;
  readonly remove: string;
  readonly undo: string;
  readonly removed: string;
  readonly merged: string;
  readonly save: string;
  readonly missing: string;
  readonly pack: string;
  readonly notes: string;
}

/** The words of `<maat-case-review>` in British English. */
export const caseReviewEnGB: CaseReviewLabels = {
  ...typedLabels,
  ...conflictLabels,
  cancel: 'Cancel',
  optional: '(optional)',
  error: 'Error:',
  noChoice: 'Choose',
  review: (reference) => `Case ${reference}`,
  agreed: 'This review is agreed. Its actions are kept up in the action log.',
  large: 'Large type',
  printPack: 'Print the pack',
  go: 'Go to',
  previous: 'Previous',
  next: 'Next',
  place: (number, of) => `${number} of ${of}`,
  keys: 'On the heading, n leads to the next and p to the previous.',
  overview: 'The returns at a glance',
  learning: 'Learning and actions',
  caseGrade: 'The grade of the case',
  returns: 'Returns',
  agency: 'Agency',
  state: 'State',
  states: {
    returned: 'Returned',
    late: 'Returned late',
    unfinished: 'Begun, not submitted',
    missing: 'No return',
    exempt: 'Exempt',
  },
  due: (day) => `due ${day}`,
  otherTool: (title, version) => `Made with ‘${title}’, version ${version}`,
  changedSince: 'It has changed since this review was begun.',
  noReturnFrom: (agencies) => `No return from ${agencies}.`,
  first: 'To talk about first',
  nothingFirst: 'Nothing in the returns was found to contradict another.',
  restsOn: 'It rests on:',
  gradeNotShown: 'This rests on a grade that is not shown yet.',
  answered: 'Answered',
  notAsked: 'Not asked in this return',
  notInTool: 'Not in the version of the tool that this return was made with',
  noPlace: 'Answered in a way that has no place here: see the returns at a glance',
  unread: 'This return could not be read',
  ways: {
    renamed: 'Asked under another name in this return',
    split: 'One question in this return, several here',
    merged: 'Several questions in this return, one here',
  },
  agencyUnknown: 'An agency that is not known',
  apart: 'Answers that stand beside no question, or not as a whole',
  reasonsApart: {
    unread: 'The return could not be read',
    misfit: 'It does not fit its question',
    'not-asked': 'Its question is not asked there',
    'no-place': 'There is no place for it in this version of the tool',
    partly: 'Only part of it has a place in this version of the tool',
    split: 'Its question was split: here is the whole',
    merged: 'Its question was merged: here is the whole',
    retired: 'It was kept from a still earlier version',
  },
  severities: { warning: 'Contradiction:', info: 'Difference:' },
  noReturns: 'No return has come in yet.',
  remarks: 'Remarks',
  remark: 'Remark',
  addRemark: 'Add a remark',
  onAnswerOf: 'On the answer of',
  findings: 'Findings',
  finding: 'What was found',
  addFinding: 'Add a finding',
  findingKinds: {
    strength: 'Strength',
    improvement: 'Area for improvement',
    'best-practice': 'Best or innovative practice',
  },
  findingKind: 'Kind',
  whoseWork: 'Whose work it is of',
  jointWork: 'The agencies together',
  attribution: 'Of a weakness: where it comes from',
  attributions: { 'own-practice': 'Our practice', 'not-told': 'We were not told' },
  noFindings: 'No finding yet.',
  findingKeys: 'With the focus on a finding, a makes an action of it and Enter sets it.',
  makeAction: 'Make it an action',
  actions: 'Actions',
  action: 'New action',
  actionText: 'What is to be done',
  actionOwner: 'Agency that owns it',
  actionPerson: 'Post that owns it: no name',
  actionDue: 'Due',
  actionAnswers: 'Findings that it answers',
  noActions: 'No action yet.',
  noDay: 'Give the day as 2026-03-09',
  ownFirst: 'Give your own grade first. Those of the agencies and of others are shown after it.',
  giveOwn: 'Your own grade',
  revealAll: 'Show the grades without one of your own',
  ownGrades: 'What the agencies said themselves',
  judgements: 'Grades given in the review',
  noJudgements: 'No grade was given yet.',
  judge: 'Give a moderated grade',
  stages: { self: 'Own grade', peer: 'Own view', moderated: 'Moderated', panel: 'The panel' },
  stage: 'Given by',
  target: 'What is graded',
  targets: {
    'own-practice': 'An agency’s own practice',
    outcome: 'The outcome for the person',
    'joint-work': 'The agencies’ joint work',
  },
  ownPracticeOf: (agency) => `The practice of: ${agency}`,
  grade: 'Grade',
  gradeOf: (grade, target) => `${grade} · ${target}`,
  reason: 'Reason',
  agreedGrade: 'Agreed grade of the case',
  noAgreedGrade: 'No grade is agreed yet.',
  agreeGrade: 'Record the agreed grade',
  dissents: 'Dissents',
  noDissents: 'No dissent is recorded.',
  dissent: 'Dissent',
  addDissent: 'Record a dissent',
  dissentFrom: 'From what',
  dissentGrade: 'Grade that it would have given',
  wholeReview: 'The agreed grade, or the review as a whole',
  change: 'Change',
  remove: 'Remove',
  undo: 'Undo',
  removed: 'Removed.',
  merged: 'What was said in another place was taken in.',
  save: 'Save',
  missing: 'Fill this in',
  pack: 'Pack for the meeting',
  notes: 'Notes',
};
