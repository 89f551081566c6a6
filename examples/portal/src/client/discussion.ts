import type { GivenReturn } from '@maat/core';
import { defineCaseReview, type MaatCaseReview } from '@maat/elements/case-review';
import { keepTyped } from '@maat/elements/drafts';
import type { Review, Round, RoundCase, Tool } from '@maat/schema';
import { showErrors } from './errors.js';
import { isAtRisk, isTyping } from './is-typing.js';
import { pageToken, sendInSession } from './page-session.js';
import { portalTyped } from './portal-drafts.js';
import { readJson } from './read-json.js';
import { askBeforeLosing, reviewSaveStatus } from './review-save-status.js';
import { ReviewSaver, type ReviewSaveState } from './review-saver.js';

/** A case as the portal gives it. */
interface CaseAnswer {
  readonly round: Round;
  readonly case: RoundCase;
  readonly tool: Tool;
  readonly returns: readonly GivenReturn[];
}

/** The page on which a case is discussed: shows the returns, and saves what is said. */
export async function discussion(place: HTMLElement): Promise<void> {
  const { case: caseAddress = '', review: address = '', role = '', readOnly } = place.dataset;
  const given = await readJson<CaseAnswer>(caseAddress);
  defineCaseReview();
  const element = document.createElement('maat-case-review');
  const saver = new ReviewSaver(address, (state) => told(element, saver, state));
  const review = await saver.load();
  element.tool = given.tool;
  element.round = given.round;
  element.returns = readBy(review, given.returns);
  element.review = review;
  element.as = { role };
  element.readOnly = readOnly !== undefined;
  element.drafts = keepTyped(await portalTyped(), { until: 'saved' });
  element.addEventListener('maat-review-change', ({ detail }) =>
    saveUnlessClashing(element, saver, detail.review),
  );
  element.addEventListener('maat-review-merge', ({ detail }) => {
    element.conflict = undefined;
    saver.save(detail.review);
  });
  place.replaceChildren(element);
  askBeforeLosing({
    onLeaving: () => saver.isUnsaved || element.clashes.length > 0 || isAtRisk(element),
    onSigningOut: () => isTyping(element.typed),
  });
  button('take-up', () => takeUp(address, element, saver));
  button('agree', () => agree(address, element, saver));
}

/** The returns that the review rests on: later ones are taken up on the chair's word. */
function readBy({ returns }: Review, given: readonly GivenReturn[]): readonly GivenReturn[] {
  const read = new Set(returns.map(({ audit }) => audit));
  return given.filter(({ audit }) => read.has(audit.id));
}

function saveUnlessClashing(element: MaatCaseReview, saver: ReviewSaver, review: Review): void {
  if (element.clashes.length === 0) saver.save(review);
}

function told(element: MaatCaseReview, saver: ReviewSaver, state: ReviewSaveState): void {
  reviewSaveStatus(state);
  if (state.kind === 'stale') element.conflict = state.review;
  if (state.kind !== 'saved') return;
  element.markSaved(state.review);
  // What was said while it was saved is not kept yet.
  if (!saver.isUnsaved) element.drafts?.saved();
}

function button(id: string, act: () => Promise<void>): void {
  const each = document.getElementById(id);
  if (!(each instanceof HTMLButtonElement)) return;
  each.addEventListener('click', () => {
    each.disabled = true;
    void act().finally(() => {
      each.disabled = false;
    });
  });
}

async function takeUp(address: string, element: MaatCaseReview, saver: ReviewSaver): Promise<void> {
  if (await isSettled(element, saver)) await post(`${address}/returns`, {});
}

async function agree(address: string, element: MaatCaseReview, saver: ReviewSaver): Promise<void> {
  if (await isSettled(element, saver))
    await post(`${address}/agreement`, { 'if-match': saver.etag });
}

async function isSettled(element: MaatCaseReview, saver: ReviewSaver): Promise<boolean> {
  const isSaved = (await saver.settle()) && element.clashes.length === 0;
  if (isSaved && !isTyping(element.typed)) return true;
  say([
    isSaved
      ? 'Say what you have typed, or empty its box, before you go on.'
      : 'Not all is saved yet. Try again.',
  ]);
  return false;
}

/** Asks for something that gives another review, and shows the page anew with it. */
async function post(address: string, headers: Readonly<Record<string, string>>): Promise<void> {
  try {
    const response = await sendInSession(() =>
      fetch(address, { method: 'POST', headers: { ...headers, ...pageToken() } }),
    );
    if (response.ok) return location.reload();
    const { detail, issues = [] } = (await response.json()) as {
      readonly detail: string;
      readonly issues?: readonly { readonly message: string; readonly severity: string }[];
    };
    const errors = issues.filter(({ severity }) => severity === 'error');
    say(errors.length > 0 ? errors.map(({ message }) => message) : [detail]);
  } catch {
    say(['The portal does not answer. Try again.']);
  }
}

function say(messages: readonly string[]): void {
  const errors = document.getElementById('errors');
  if (errors !== null) showErrors(errors, messages);
}
