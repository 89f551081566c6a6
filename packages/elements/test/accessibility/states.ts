import type { MaatAuditForm } from '@maat/elements';
import { westMidlands } from '@maat/schema/west-midlands';
import { allKinds } from '../fixtures/all-kinds.js';
import { judged, judgedGood } from '../fixtures/judged.js';
import { retired } from '../fixtures/retired.js';
import { auditOf } from '../support/audit.js';
import { all, get } from '../support/find.js';
import { rootOf } from '../support/form.js';
import { click } from '../support/use.js';
import { answered, aside, faulty, filled } from './answers.js';
import type { State } from './open-state.js';

const page = { layout: 'page' } as const;
const showErrors = (form: MaatAuditForm) => form.showErrors();
const press = (name: string) => (form: MaatAuditForm) => click(get(form, 'button', name));
const checkAnswers = press('Check your answers and submit');

/** What browsers tell before they print. */
const print = () => window.dispatchEvent(new Event('beforeprint'));

/** Every state of the form, by what it is. */
export const states: Readonly<Record<string, State>> = {
  'empty, on one page': { shows: '[part~=control]', tool: allKinds, properties: page },
  'filled in, on one page': {
    shows: '[part~=row]',
    tool: allKinds,
    answers: filled,
    properties: page,
  },
  'with errors and their summary': {
    shows: '[part~=error]',
    tool: allKinds,
    answers: faulty,
    properties: page,
    act: showErrors,
  },
  'with every error there is in an empty audit': {
    shows: '[part~=error-summary]',
    tool: allKinds,
    properties: page,
    act: showErrors,
  },
  'with warnings': {
    shows: '[part~=warning]',
    tool: allKinds,
    answers: filled,
    properties: page,
    act: showErrors,
  },
  'with advice, a profile and contacts': {
    shows: '[part~=contacts]',
    tool: judged,
    answers: {
      ...judgedGood,
      immediate: { state: 'answered', value: 'yes' },
      overallGrade: { state: 'answered', value: { grade: 'good' } },
    },
    properties: page,
    act: (form) => {
      showErrors(form);
      for (const details of rootOf(form).querySelectorAll('details')) details.open = true;
    },
  },
  'with N/A and no evidence found': {
    shows: '[data-at=reason]',
    tool: allKinds,
    answers: aside,
    properties: page,
  },
  'with answers that were set aside': {
    shows: '[data-at=reason][aria-describedby$=hint]',
    tool: allKinds,
    answers: filled,
    properties: page,
    act(form) {
      for (const box of all(form, 'checkbox')) {
        if (box.dataset['at'] === 'not-applicable') box.click();
      }
    },
  },
  'with sources, and all that opens open': {
    shows: '[part~=source][open]',
    tool: westMidlands,
    properties: { ...page, showSources: true },
    act(form) {
      for (const details of rootOf(form).querySelectorAll('details')) details.open = true;
    },
  },
  'after a row was removed': {
    shows: '[data-action=undo]',
    tool: allKinds,
    answers: filled,
    properties: page,
    act: press('Remove action 1'),
  },
  'with what the host says': {
    shows: '[part~=info]',
    tool: allKinds,
    properties: {
      ...page,
      issues: [
        { code: 'answer.required', severity: 'error', pointer: '/answers/name', params: {} },
        { code: 'answer.required', severity: 'warning', pointer: '/answers/story', params: {} },
        { code: 'answer.required', severity: 'info', pointer: '/answers/grade', params: {} },
      ],
    },
  },
  disabled: {
    shows: 'fieldset:disabled',
    tool: allKinds,
    answers: filled,
    properties: { ...page, disabled: true },
  },
  'at the task list': { shows: '[part~=tasks]', tool: westMidlands },
  'at the task list, with a section that has a problem': {
    shows: '[part~=status]',
    tool: allKinds,
    audit: { completedSections: ['about'] },
    act(form) {
      press('About')(form);
      press('Back to the sections of the audit')(form);
    },
  },
  'at a section': {
    shows: '[part~=completion]',
    tool: allKinds,
    answers: filled,
    act: press('The work'),
  },
  'at a section that is not complete after all': {
    shows: '[part~=error-summary]',
    tool: allKinds,
    act(form) {
      press('The work')(form);
      get(form, 'radio', 'Yes, I have completed this section').click();
      press('Continue')(form);
    },
  },
  'at the answers to be checked': {
    shows: '[part~=read] [data-action=issue]',
    tool: allKinds,
    answers: filled,
    act: checkAnswers,
  },
  'at empty answers to be checked': {
    shows: '[part~=read] .blank',
    tool: westMidlands,
    act: checkAnswers,
  },
  'that is printed, on one page': {
    shows: '.print [part~=reading]',
    tool: allKinds,
    answers: filled,
    properties: page,
    act: print,
  },
  'that is printed, at the answers to be checked': {
    shows: '.print [part~=reading]',
    tool: allKinds,
    answers: filled,
    act(form) {
      checkAnswers(form);
      print();
    },
  },
  'with another version': {
    shows: '[part~=conflict]',
    tool: allKinds,
    answers: filled,
    properties: {
      ...page,
      conflict: auditOf(allKinds, { ...aside, name: answered('Another') }, { revision: 9 }),
    },
  },
  'with answers to an earlier version, on one page': {
    shows: '[part~=retired] table',
    tool: allKinds,
    audit: { retired },
    properties: page,
  },
  'at the task list, with answers to an earlier version': {
    shows: '[part~=retired] table',
    tool: allKinds,
    audit: { retired },
  },
  'at the answers to be checked, with answers to an earlier version': {
    shows: '[part~=retired] table',
    tool: allKinds,
    audit: { retired },
    act: checkAnswers,
  },
  'that is printed, with answers to an earlier version': {
    shows: '.print [part~=retired] table',
    tool: allKinds,
    audit: { retired },
    properties: page,
    act: print,
  },
  'to be read': {
    shows: '[part~=reading] table',
    tool: allKinds,
    answers: filled,
    properties: { readOnly: true },
  },
  'to be read, and empty': {
    shows: '[part~=reading] .blank',
    tool: westMidlands,
    properties: { readOnly: true },
  },
  submitted: {
    shows: '[part~=reading]',
    tool: allKinds,
    answers: { ...filled, ...aside },
    audit: { status: 'submitted', submittedAt: '2026-03-09T10:00:00.000Z' },
  },
  'that cannot be opened': {
    shows: '[role=alert]',
    tool: allKinds,
    answers: { mayor: answered('x'), weeks: answered(['x']) },
  },
  'of the highest level': { shows: 'h1', tool: allKinds, properties: { ...page, headingLevel: 1 } },
  'of the lowest level': { shows: 'h6', tool: allKinds, properties: { ...page, headingLevel: 6 } },
};
