import { mergeReviews } from '@maat/core';
import { defineActionLog, type MaatActionLog } from '@maat/elements/action-log';
import { keepTyped } from '@maat/elements/drafts';
import type { Review, Tool } from '@maat/schema';
import { showErrors } from './errors.js';
import { isAtRisk } from './is-typing.js';
import { portalTyped } from './portal-drafts.js';
import { readJson } from './read-json.js';
import { reviewSaveStatus, saveBeforeLeaving } from './review-save-status.js';
import { ReviewSaver, type ReviewSaveState } from './review-saver.js';

type Stale = Extract<ReviewSaveState, { readonly kind: 'stale' }>;

/** The page with the actions of a round: shows them, and saves what becomes of them. */
export async function actions(place: HTMLElement): Promise<void> {
  const { reviews: address = '', tool = '', role = '' } = place.dataset;
  const { reviews } = await readJson<{ readonly reviews: readonly Review[] }>(address);
  defineActionLog();
  const element = document.createElement('maat-action-log');
  element.tool = await readJson<Tool>(tool);
  element.reviews = reviews;
  element.as = { role };
  element.drafts = keepTyped(portalTyped(), { until: 'saved' });
  element.draftsId = address;
  const savers = await saversOf(element, reviews);
  element.addEventListener('maat-review-change', ({ detail: { review } }) => {
    savers.get(review.id)?.save(review);
  });
  place.replaceChildren(element);
  saveBeforeLeaving(() => isAtRisk(element) || isUnsaved(savers));
}

function isUnsaved(savers: ReadonlyMap<string, ReviewSaver>): boolean {
  return [...savers.values()].some((saver) => saver.isUnsaved);
}

async function saversOf(
  element: MaatActionLog,
  reviews: readonly Review[],
): Promise<ReadonlyMap<string, ReviewSaver>> {
  const savers = reviews.map(async ({ id }) => {
    const saver = new ReviewSaver(`/api/reviews/${id}`, (state) => {
      reviewSaveStatus(state);
      if (state.kind === 'stale') putTogether(element, saver, state);
    });
    await saver.load();
    return [id, saver] as const;
  });
  return new Map(await Promise.all(savers));
}

/** Steps of both stay. What both wrote in the same place is for the person here to choose. */
function putTogether(
  element: MaatActionLog,
  saver: ReviewSaver,
  { base, own, review: theirs }: Stale,
): void {
  const { review, clashes } = mergeReviews(base, own, theirs);
  element.reviews = element.reviews.map((each) => (each.id === review.id ? review : each));
  const place = document.getElementById('errors');
  if (clashes.length === 0) saver.save(review);
  else if (place !== null)
    showErrors(place, [
      'Somebody else wrote about the same action at the same time, and what you wrote is not saved. It is still shown here: copy it, load the page again to read theirs, and add what is missing.',
    ]);
}
