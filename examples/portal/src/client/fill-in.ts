import { mergeInto, textFor } from '@maat/core';
import type { MaatAuditForm } from '@maat/elements';
import { keepDrafts } from '@maat/elements/drafts';
import { warnBeforeSubmit } from '@maat/elements/scan';
import type { Audit } from '@maat/schema';
import type { AuditAddress } from './audit-address.js';
import { Autosave, type SaveState } from './autosave.js';
import { type LoadedForm, loadForm } from './loaded-form.js';
import { keepTitle } from './page-title.js';
import { portalDrafts } from './portal-drafts.js';
import { saveStatus, submitStatus } from './save-status.js';
import { type StatusWords, statusWords } from './status-words.js';

/** What the parts of the page share. */
interface FillIn {
  readonly form: MaatAuditForm;
  readonly address: AuditAddress;
  readonly autosave: Autosave;
  readonly status: HTMLElement;
  readonly words: StatusWords;
}

/** The page on which an audit is filled in: shows the form, saves as it is typed, and submits. */
export async function fillIn(place: HTMLElement, status: HTMLElement): Promise<void> {
  const drafts = portalDrafts();
  const loaded = await loadForm(place, {
    drafts,
    prepare: (form, locale) => {
      form.drafts = keepDrafts(drafts, { ...(locale && { messages: locale.messages }) });
    },
  });
  const page = connect(loaded, status);
  if (page.form.session) keepTitle(page.form.session, document);
  saveAsTyped(page);
  // What was typed before, and is back from the draft by now, is not saved either.
  if (page.autosave.isUnsaved) page.autosave.changed();
  if (loaded.isOffline) goOnOffline(page, loaded.audit);
  // Even where nothing is typed: without it, the page could not come back when the portal is gone.
  else page.form.drafts?.saved(loaded.audit);
  saveBeforeLeaving(page);
  const { locale } = loaded;
  warnBeforeSubmit(page.form, { ...(locale && { messages: locale.messages }) });
  let isSubmitting = false;
  page.form.addEventListener('maat-submit', (event) => {
    event.preventDefault();
    if (isSubmitting) return;
    isSubmitting = true;
    void submit(page).finally(() => {
      isSubmitting = false;
    });
  });
}

function connect({ form, address, audit, etag, locale }: LoadedForm, status: HTMLElement): FillIn {
  const autosave = new Autosave(etag, audit, {
    audit: () => form.session?.audit ?? audit,
    send: (request) => address.save(request),
    tell: (state) => show(page, state),
  });
  const page = { form, address, autosave, status, words: locale?.status ?? statusWords };
  return page;
}

/** Shows that nobody answered, and asks until somebody does: then what is here and there is put together. */
function goOnOffline({ form, autosave, status, words }: FillIn, { caseReference }: Audit): void {
  const tool = form.session && textFor(form.session.tool.title, form.session.subject);
  document.title = [caseReference, tool, 'Maat portal'].filter(Boolean).join(' – ');
  say(status, words.offline);
  status.dataset['state'] = 'offline';
  autosave.ask();
}

function show(page: FillIn, state: SaveState): void {
  const { form, autosave, status, words } = page;
  if (state.kind === 'stale' && !putTogether(page, state.audit)) return;
  const isStillOffline = state.kind === 'unreachable' && status.dataset['state'] === 'offline';
  say(status, isStillOffline ? words.offline : saveStatus(state, words));
  status.dataset['state'] = isStillOffline ? 'offline' : state.kind;
  status.dataset['unsaved'] = String(autosave.isUnsaved);
  const again = document.getElementById('sign-in-again');
  if (again !== null) again.hidden = state.kind !== 'signed-out';
  if (state.kind !== 'saved') return;
  form.session?.markSaved(state.audit.revision);
  form.drafts?.saved(state.audit);
}

/** Puts what somebody else saved into what is typed here. Returns whether the auditor has to choose. */
function putTogether({ form, autosave }: FillIn, theirs: Audit): boolean {
  if (form.session === undefined) return true;
  const { clashes, other } = mergeInto(form.session, autosave.base, theirs);
  form.drafts?.saved(theirs);
  if (clashes.length > 0) form.conflict = other;
  else autosave.resolved();
  return clashes.length > 0;
}

/** The same words again are not said again. */
function say(status: HTMLElement, text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

function saveAsTyped({ form, autosave, status }: FillIn): void {
  form.session?.subscribe(() => {
    status.dataset['unsaved'] = 'true';
    autosave.changed();
  });
  form.addEventListener('maat-conflict-resolved', () => {
    form.conflict = undefined;
    autosave.resolved();
  });
  addEventListener('online', () => autosave.retry());
}

function saveBeforeLeaving(page: FillIn): void {
  const { autosave } = page;
  addEventListener('beforeunload', (event) => {
    if (!autosave.isUnsaved) return;
    // Most likely it is saved by the time that the question is answered.
    void autosave.settle();
    event.preventDefault();
  });
  addEventListener('pagehide', () => autosave.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void autosave.settle();
    else {
      autosave.retry();
      void takeNewer(page);
    }
  });
  // A link can wait for the save, so that nobody is warned for nothing.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (
      link === null ||
      link.target !== '' ||
      elsewhere ||
      !link.pathname.startsWith('/') ||
      !autosave.isUnsaved
    )
      return;
    if (link.hash !== '' && link.pathname === location.pathname) return;
    event.preventDefault();
    void autosave.settle().then(() => location.assign(link.href));
  });
}

/** Shows what was saved elsewhere while the page was out of sight, if nothing here is unsaved. */
async function takeNewer({ form, address, autosave }: FillIn): Promise<void> {
  if (autosave.isUnsaved || form.conflict) return;
  const { etag } = autosave;
  const newer = await address.load().catch(() => undefined);
  if (newer === undefined || newer.etag === etag) return;
  // What was saved from here while the answer was on its way is newer than the answer.
  if (autosave.etag !== etag || autosave.isUnsaved || form.conflict) return;
  if (newer.audit.status === 'submitted') return leave(newer.audit.id);
  autosave.goOnFrom(newer.etag, newer.audit);
  form.session?.load(newer.audit);
  form.drafts?.saved(newer.audit);
}

/** Nothing can be typed until the answer is there: it would not be in what was submitted. */
async function submit(page: FillIn): Promise<void> {
  page.form.disabled = true;
  const isSubmitted = await submitSaved(page);
  if (!isSubmitted) page.form.disabled = false;
}

async function submitSaved(page: FillIn): Promise<boolean> {
  const { form, address, autosave, status, words } = page;
  const asked = JSON.stringify(form.session?.audit);
  // Why it is not all saved is told already.
  if (!(await autosave.settle())) return false;
  if (JSON.stringify(form.session?.audit) !== asked) {
    // What somebody else wrote came in by the save: nobody has read it here, or was warned of it.
    say(status, words.notSubmitted.merged);
    return false;
  }
  say(status, words.submitting);
  const answer = await address.submit(autosave.etag);
  if (answer.kind === 'submitted') {
    await form.drafts?.remove().catch(() => {}); // what is submitted is kept by the portal
    leave(form.session?.audit.id ?? '');
    return true;
  }
  say(status, submitStatus(answer, words));
  if (answer.kind === 'refused') form.issues = answer.issues;
  if (answer.kind === 'stale') await takeNewer(page);
  return false;
}

function leave(id: string): void {
  location.assign(`/audits/${id}${location.search}`); // in the same language
}
