import { defineActionLog, type MaatActionLog } from '@maat/elements/action-log';
import { keepTyped } from '@maat/elements/drafts';
import type { Review, Tool } from '@maat/schema';
import { isAtRisk, isTyping } from './is-typing.js';
import { portalTyped } from './portal-drafts.js';
import { readJson } from './read-json.js';
import { askBeforeLosing, reviewSaveStatus } from './review-save-status.js';
import { ReviewSaver, type ReviewSaveState } from './review-saver.js';

/** The log on the page, and what saves each review of it. */
interface SavedLog {
  readonly element: MaatActionLog;
  readonly savers: Map<string, ReviewSaver>;
}

/** The page with the actions of a round: shows them, and saves what becomes of them. */
export async function actions(place: HTMLElement): Promise<void> {
  const { reviews: address = '', tool = '', role = '' } = place.dataset;
  const { reviews } = await readJson<{ readonly reviews: readonly Review[] }>(address);
  defineActionLog();
  const element = document.createElement('maat-action-log');
  const log: SavedLog = { element, savers: new Map() };
  element.tool = await readJson<Tool>(tool);
  const mayFollow = ({ status }: Review) => role === 'chair' || status === 'agreed';
  const discussed = reviews.filter((review) => !mayFollow(review));
  element.reviews = await Promise.all(reviews.filter(mayFollow).map(({ id }) => loaded(log, id)));
  element.as = { role };
  element.drafts = keepTyped(await portalTyped(), { until: 'saved' });
  element.draftsId = address;
  element.addEventListener('maat-review-change', ({ detail: { review } }) => {
    if (element.clashesOf(review.id).length === 0) log.savers.get(review.id)?.save(review);
  });
  element.addEventListener('maat-review-merge', ({ detail: { review } }) => {
    log.savers.get(review.id)?.save(review);
  });
  place.replaceChildren(element);
  if (discussed.length > 0) place.append(logToRead(element, discussed));
  askBeforeLosing({
    onLeaving: () => isAtRisk(element) || isUnsaved(log),
    onSigningOut: () => isTyping(element.typed),
  });
}

/** The actions of reviews that are not agreed yet: for who coordinates, to be read. */
function logToRead({ tool, as }: MaatActionLog, reviews: readonly Review[]): MaatActionLog {
  const title = 'Actions of cases that are still discussed';
  const element = document.createElement('maat-action-log');
  return Object.assign(element, { tool, as, reviews, readOnly: true, labels: { title } });
}

/** A review as it is kept, from now on saved by a saver of its own. */
async function loaded(log: SavedLog, id: string): Promise<Review> {
  const saver = new ReviewSaver(`/api/reviews/${id}`, (state) => told(log, state));
  log.savers.set(id, saver);
  return await saver.load();
}

/** Steps of both stay. Where both wrote in the same place, the log shows both versions. */
function told(log: SavedLog, state: ReviewSaveState): void {
  const { element } = log;
  reviewSaveStatus(state);
  if (state.kind === 'stale') element.conflicts = [...element.conflicts, state.review];
  if (state.kind !== 'saved') return;
  element.markSaved(state.review);
  if (!isUnsaved(log)) element.drafts?.saved();
}

function isUnsaved({ element, savers }: SavedLog): boolean {
  return [...savers].some(([id, saver]) => saver.isUnsaved || element.clashesOf(id).length > 0);
}
