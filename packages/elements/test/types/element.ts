/** What compiles of the element, and what does not: checked by `tsc -p packages/elements`. */
import { AuditSession, createAudit, type Issue } from '@maat/core';
import type {
  AuditFormEventMap,
  ChangeDetail,
  Labels,
  Layout,
  MaatAuditForm,
} from '@maat/elements';
import { define, enGB } from '@maat/elements';
import type { Audit, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';

/** Whether two types are the same, and not only fit for each other. */
type Same<ONE, OTHER> =
  (<X>() => X extends ONE ? 1 : 2) extends <X>() => X extends OTHER ? 1 : 2 ? true : false;

const form = document.createElement('maat-audit-form');
const now = () => new Date(0);
const audit = createAudit(westMidlands, { id: 'a1', now: now() });

export const tagNames = true satisfies Same<
  HTMLElementTagNameMap['maat-audit-form'],
  MaatAuditForm
>;
export const created = true satisfies Same<typeof form, MaatAuditForm>;
export const found: MaatAuditForm | null = document.querySelector('maat-audit-form');

// What is known of one tool serves where any tool does.
form.tool = westMidlands;
form.audit = audit;
form.conflict = audit;
form.session = new AuditSession(westMidlands, audit, { now });
form.session = undefined;
form.tool = undefined;

export const answer = ({ session }: MaatAuditForm) => session?.answer('anyQuestion');
export const read: (form: MaatAuditForm) => Audit | undefined = (each) => each.session?.audit;
export const tool: (form: MaatAuditForm) => Tool | undefined = (each) => each.tool;

form.issues = [];
form.issues = [
  { code: 'answer.required', severity: 'error', pointer: '/answers/theme', params: {} },
] satisfies readonly Issue[];
form.labels = { submit: 'Send', row: (name, count) => `${name} ${count}` };
form.labels = enGB;
form.layout = 'page' satisfies Layout;
form.readOnly = true;
form.headingLevel = 1;
form.showSources = true;
form.name = 'audit';
form.required = true;
form.disabled = false;

define();
define({ prefix: 'partnership', registry: customElements });

// @ts-expect-error no such layout
form.layout = 'tabs';
// @ts-expect-error a level is a number
form.headingLevel = '2';
// @ts-expect-error the property is not called as its attribute
form.readonly = true;
// @ts-expect-error JSON is to be parsed first
form.audit = '{}';
// @ts-expect-error an audit is no tool
form.tool = audit;
// @ts-expect-error a tool is no session
form.session = westMidlands;
// @ts-expect-error no such label
form.labels = { send: 'Send' };
// @ts-expect-error a label with parameters is a function
form.labels = { row: 'Row' };
// @ts-expect-error no such code
form.issues = [{ code: 'answer.odd', severity: 'error', pointer: '', params: {} }];
// @ts-expect-error an issue says where it is
form.issues = [{ code: 'answer.required', severity: 'error', params: {} }];
// @ts-expect-error what the form computes cannot be set
form.value = '{}';
// @ts-expect-error what the platform tells cannot be set
form.form = null;
// @ts-expect-error what is its own stays its own
form.formDisabled = true;
// @ts-expect-error a pointer is a text
form.focusField(['answers', 'theme']);
// @ts-expect-error the first word is a text
define({ prefix: 7 });
// @ts-expect-error a session needs a clock
form.session = new AuditSession(westMidlands, audit);

/** A session of a known tool knows its questions, and keeps to them. */
const known = new AuditSession(westMidlands, audit, { now });
known.set('theme', 'Neglect');
// @ts-expect-error no such question
known.set('themes', 'Neglect');
// @ts-expect-error a text takes a text
known.set('theme', 7);

export const methods = {
  submit: true satisfies Same<ReturnType<MaatAuditForm['submit']>, boolean>,
  showErrors: true satisfies Same<ReturnType<MaatAuditForm['showErrors']>, boolean>,
  focusField: true satisfies Same<Parameters<MaatAuditForm['focusField']>, [pointer: string]>,
  labels: true satisfies Same<MaatAuditForm['labels'], Partial<Labels>>,
};
export type Details = {
  readonly [NAME in keyof AuditFormEventMap]: AuditFormEventMap[NAME]['detail'];
};
export const change: ChangeDetail = { revision: 1 };
