import type { FormLocale, MaatAuditForm } from '@maat/elements';
import type { Audit, Retired, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { aside, faulty, filled } from '../accessibility/answers.js';
import { allKinds } from '../fixtures/all-kinds.js';
import { judged, judgedGood } from '../fixtures/judged.js';
import { retired } from '../fixtures/retired.js';
import { themed } from '../fixtures/themed.js';
import { auditOf } from '../support/audit.js';
import { openForm, type Properties, rootOf } from '../support/form.js';
import { click } from '../support/use.js';

/** A view of the form, which is come to without a word of any language. */
export interface View {
  /** What is there to be seen in it, and tells that it is this one. */
  readonly shows: string;
  readonly tool: Tool;
  readonly answers?: Audit['answers'];
  readonly audit?: Partial<Audit>;
  readonly properties?: Properties;
  readonly act?: (form: MaatAuditForm) => unknown;
}

const page = { layout: 'page' } as const;

const press = (form: MaatAuditForm, ...selectors: readonly string[]) => {
  for (const selector of selectors) {
    const button = rootOf(form).querySelector<HTMLElement>(selector);
    if (button === null) throw new Error(`There is no ${selector}.`);
    click(button);
  }
};
const pressing =
  (...selectors: readonly string[]) =>
  (form: MaatAuditForm) =>
    press(form, ...selectors);

function openAll(form: MaatAuditForm): void {
  form.showErrors();
  for (const details of rootOf(form).querySelectorAll('details')) details.open = true;
}

const print = (form: MaatAuditForm) =>
  form.ownerDocument.defaultView?.dispatchEvent(new Event('beforeprint'));
const other = auditOf(allKinds, { ...aside, remark: faulty['name'] as never }, { revision: 9 });
const another = (code: 'error' | 'warning' | 'info') =>
  ({ code: 'answer.required', severity: code, pointer: '/answers/story', params: {} }) as const;

/** The labels that an audit keeps of an earlier tool are told from words of the form like the tool's. */
const retiredInBrackets: readonly Retired[] = JSON.parse(
  JSON.stringify(retired).replace(/("label":")([^"]*)/g, '$1«$2»'),
);

/** Every view of the form, and all that can be said in it. */
export const views: Readonly<Record<string, View>> = {
  'empty, with every error and source': {
    shows: '[part~=error-summary]',
    tool: allKinds,
    properties: { ...page, showSources: true },
    act: openAll,
  },
  'filled in': {
    shows: '[part~=row]',
    tool: allKinds,
    answers: filled,
    properties: page,
    act: openAll,
  },
  'filled in badly': {
    shows: '[part~=error]',
    tool: allKinds,
    answers: faulty,
    properties: page,
    act: openAll,
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
    act: openAll,
  },
  'with advice on a middling audit': {
    shows: '[part~=advice] li',
    tool: judged,
    answers: {
      ...judgedGood,
      safetyJudgement: { state: 'not-applicable' },
      overallGrade: { state: 'answered', value: { grade: 'outstanding' } },
    },
    properties: page,
    act: openAll,
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
      for (const box of rootOf(form).querySelectorAll<HTMLElement>('[data-at=not-applicable]'))
        box.click();
      openAll(form);
    },
  },
  'after a row was removed': {
    shows: '[data-action=undo]',
    tool: allKinds,
    answers: filled,
    properties: page,
    act: pressing('[data-action=remove-row]'),
  },
  'with what the host says': {
    shows: '[part~=info]',
    tool: allKinds,
    properties: { ...page, issues: [another('error'), another('warning'), another('info')] },
  },
  'at the task list': { shows: '[part~=tasks]', tool: westMidlands },
  'at the task list, after a section': {
    shows: '[part~=tasks]',
    tool: allKinds,
    answers: filled,
    audit: { completedSections: ['about', 'work'] },
    act: pressing('[data-to=work]', '[data-action=tasks]'),
  },
  'at a section that is not complete after all': {
    shows: '[part~=completion] ~ *',
    tool: allKinds,
    act: pressing('[data-to=work]', '#complete-true', '[data-action=continue]'),
  },
  'at the answers to be checked': {
    shows: '[part~=read] [data-action=issue]',
    tool: allKinds,
    answers: { ...filled, ...aside },
    act: pressing('[data-action=check]'),
  },
  'with answers to an earlier version': {
    shows: '[part~=retired]',
    tool: allKinds,
    audit: { retired: retiredInBrackets },
    properties: { readOnly: true },
  },
  'after a theme was chosen': {
    shows: '.notice',
    tool: themed,
    properties: page,
    act: pressing('[data-question=theme] [value=neglect]'),
  },
  'after another theme was chosen': {
    shows: '.notice',
    tool: themed,
    answers: { theme: { state: 'answered', value: 'neglect' } },
    properties: page,
    act: pressing('[data-question=theme] [value=other]'),
  },
  'that is printed': {
    shows: '.print [part~=reading]',
    tool: allKinds,
    answers: filled,
    properties: page,
    act: print,
  },
  'with another version': {
    shows: '[part~=conflict]',
    tool: allKinds,
    answers: filled,
    properties: { ...page, conflict: other },
    act: pressing('[data-action=resolve]'),
  },
  'with a version that cannot be shown': {
    shows: '[role=alert]',
    tool: allKinds,
    answers: filled,
    properties: { ...page, conflict: { ...other, id: 'other' } },
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
  'that cannot be opened': {
    shows: '[role=alert]',
    tool: allKinds,
    answers: {
      mayor: { state: 'answered', value: 'x' },
      weeks: { state: 'answered', value: ['x'] },
      agency: { state: 'answered', value: 'mayor' },
    },
  },
};

/** Opens a view in a language. */
export async function openView(
  view: View,
  locale: FormLocale | undefined,
  { tool = view.tool, parent }: { readonly tool?: Tool; readonly parent?: Element } = {},
): Promise<MaatAuditForm> {
  const audit = auditOf(tool, view.answers ?? {}, view.audit);
  const form = await openForm({ tool, audit, locale, ...view.properties } as Properties, parent);
  view.act?.(form);
  await form.updateComplete;
  if (!rootOf(form).querySelector(view.shows)) throw new Error(`There is no ${view.shows}.`);
  return form;
}
