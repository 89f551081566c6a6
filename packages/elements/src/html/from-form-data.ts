import {
  AnswerRefused,
  type AuditSession,
  differingQuestions,
  type Issue,
  openAudit,
} from '@maat/core';
import type { Audit, Question, Tool } from '@maat/schema';
import { english } from '../locale/english.js';
import type { FormLocale } from '../locale/form-locale.js';
import { answerIn, takeOver } from '../question/two-versions.js';
import { applyAnswer } from './apply-answer.js';
import { markOf, markOfAnswer } from './as-posted.js';
import { actOnRows, type FormAction, readAction, readRemoved } from './form-action.js';
import { refusals } from './form-faults.js';
import type { RemovedRow } from './html-options.js';
import type { Reading } from './kind/plain-kind.js';
import { controlOf } from './link-to.js';
import { openSession } from './plain-form.js';
import { type FormEntries, PostedForm } from './posted-form.js';
import { questionFields, shownState } from './question-state.js';
import { type Scope, scopeOf } from './scope.js';

/** What a post is read with. */
export interface ReadOptions {
  /** The moment of the post. Default: the clock's. */
  readonly now?: Date;
  /** The language that the form was written in, by which months may be named. Default: British English. */
  readonly locale?: FormLocale;
}

/** What an audit has become by a post. */
export interface FormPost {
  /** The audit after the post; the very one that was given, where nothing was changed. */
  readonly audit: Audit;
  /** What the button asks for that the form was posted by. */
  readonly action: FormAction;
  /** What of the post was not taken. Nothing in it is what somebody typed. */
  readonly issues: readonly Issue[];
  /** The questions that are asked since, in the order of the form. */
  readonly appeared: readonly string[];
  /**
   * The questions that somebody else answered meanwhile in another way, and that wait for a choice: none
   * was made, or one beside an answer that is another by now.
   */
  readonly conflicts: readonly string[];
  /** The row that the post took away. */
  readonly removed: RemovedRow | undefined;
  /** The id of the element that a page that is shown next scrolls to, if there is one. */
  readonly focus: string | undefined;
  /** The answers and the choices as they were posted, which a page with the choices left carries along. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/**
 * What comes of reading a post. One that was made from another version of the audit is not taken: it is
 * told by an issue, and `post` is what the audit would be with both.
 */
export type FormReading =
  | { readonly ok: true; readonly post: FormPost }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly post?: FormPost };

/**
 * Reads back what a form of `renderHtml` posted. What is not in the post stays as it is; nothing that
 * was typed is lost or changed, to the last line end.
 *
 * @param tool The tool. It must be one (`validateTool`).
 * @param audit The audit as it is kept. It is not changed.
 * @param entries What was posted: a `FormData`, a `URLSearchParams`, or names and values.
 * @param options The moment, and the language of the form.
 */
export function fromFormData(
  tool: Tool,
  audit: Audit,
  entries: FormEntries,
  { now = new Date(), locale = english }: ReadOptions = {},
): FormReading {
  const form = new PostedForm(entries);
  const refused = refusals(tool, audit, form);
  if (refused.issues.length > 0) return { ok: false, issues: refused.issues };
  const post = readPost(openSession(tool, audit, locale, now), form, locale);
  if (refused.stale.length === 0 && post.conflicts.length === 0) return { ok: true, post };
  return { ok: false, issues: refused.stale, post };
}

function readPost(session: AuditSession, form: PostedForm, locale: FormLocale): FormPost {
  const { audit, model } = session;
  const scope = scopeOf(model, locale.labels, locale);
  const asked = () => [...model.questions.keys()].filter((id) => session.isAsked(id));
  const before = asked();
  const { issues, conflicts } = applyAnswers(session, form, scope);
  complete(session, form);
  const action = readAction(form.member('action'));
  const removed = actOn(session, action, form, issues);
  if (session.revision !== audit.revision) {
    const opened = openAudit(session.tool, session.audit);
    if (!opened.ok) issues.push(...opened.issues);
  }
  return {
    audit: session.audit,
    action,
    issues,
    appeared: asked().filter((id) => !before.includes(id)),
    conflicts,
    removed,
    focus: focusAfter(session, action),
    fields: form.fields,
  };
}

/** Records all that was posted for questions that somebody touched. */
function applyAnswers(session: AuditSession, form: PostedForm, scope: Scope) {
  const { audit, model } = session;
  const issues = [...form.issues];
  const conflicts: string[] = [];
  for (const [id, posted] of form.answers) {
    const question = model.questions.get(id)?.question;
    if (question === undefined) {
      issues.push(unknownQuestion(id));
      continue;
    }
    if (markOf(posted.fields) === posted.mark) continue;
    const isOther =
      form.chosen(id) !== undefined || isChangedSince(session, question, { posted, scope });
    issues.push(...applyAnswer(session, question, { posted, scope }));
    if (isOther && !settle(session, audit, id, form)) conflicts.push(id);
  }
  return { issues, conflicts };
}

/** Whether a question is not any more as the form showed it. */
function isChangedSince(
  session: AuditSession,
  question: Question,
  { posted, scope }: Reading,
): boolean {
  if (posted.mark === undefined) return false;
  const { id } = question;
  const shown = shownState({ answer: session.answer(id), setAside: session.setAside(id) });
  return markOf(questionFields(question, shown, scope)) !== posted.mark;
}

/**
 * Takes over which version the auditor chose of an answer. A choice that was made beside another answer
 * than the one that is kept is none: nobody has read this one yet.
 *
 * @returns Whether one is chosen, or both say the same.
 */
function settle(session: AuditSession, theirs: Audit, id: string, form: PostedForm): boolean {
  const chosen = form.chosen(id);
  const isSame = !differingQuestions(session.tool, session.audit, theirs).includes(id);
  if (chosen?.besides !== markOfAnswer(answerIn(theirs, id))) return isSame;
  takeOver(session, theirs, id, chosen?.choice);
  return true;
}

function complete(session: AuditSession, form: PostedForm): void {
  const section = form.member('section') ?? '';
  const said = form.member('complete');
  if (said === undefined || !session.model.sections.has(section)) return;
  const isComplete = session.completedSections.includes(section);
  if ((said === 'yes') !== isComplete) session.completeSection(section, said === 'yes');
}

function actOn(
  session: AuditSession,
  action: FormAction,
  form: PostedForm,
  issues: Issue[],
): RemovedRow | undefined {
  if (!('question' in action)) return undefined;
  try {
    return actOnRows(session, action, readRemoved(form.member('removed')));
  } catch (error) {
    if (!(error instanceof AnswerRefused)) throw error;
    issues.push(...error.issues);
    return undefined;
  }
}

function focusAfter(session: AuditSession, action: FormAction): string | undefined {
  if (!('question' in action)) return undefined;
  const { question, list, row } = action;
  const answer = session.answer(question);
  const rows = answer?.state === 'answered' ? answer[list] : undefined;
  const index = Array.isArray(rows) ? rows.findIndex((each) => each.id === row) : -1;
  return controlOf(session.model, question, index === -1 ? list : `${list}/${index}`);
}

function unknownQuestion(id: string): Issue {
  const pointer = `/answers/${id}`;
  return { code: 'answer.unknown-question', severity: 'error', pointer, params: {} };
}
