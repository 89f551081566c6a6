import type { Draft, DraftStore } from '@maat/elements/drafts';

/** Drafts that stand beside one that could not be read have another sign in their ids. */
const ofAudit = /^[A-Za-z0-9-]+$/;

/** Lists what goes on without the portal: the audits of which this device keeps a draft. */
export async function offlineList(place: HTMLElement, store: DraftStore): Promise<void> {
  const ids = (await store.list()).filter((id) => ofAudit.test(id));
  const drafts = await Promise.all(ids.map((id) => store.load(id).catch(() => undefined)));
  const kept = drafts.filter((draft) => draft !== undefined);
  const heading = document.createElement('h1');
  heading.textContent = 'Offline';
  const text = document.createElement('p');
  text.textContent =
    kept.length === 0
      ? 'The portal does not answer. Reload this page to try again.'
      : 'The portal does not answer. Reload this page to try again, or go on with what this device keeps:';
  const list = document.createElement('ul');
  list.append(...kept.map(item));
  place.replaceChildren(heading, text, ...(kept.length === 0 ? [] : [list]));
}

function item({ audit: { id, caseReference }, keptAt }: Draft): HTMLElement {
  const link = document.createElement('a');
  link.href = `/audits/${id}/fill-in`;
  link.textContent = caseReference ?? 'An audit without a case reference';
  const made = document.createElement('li');
  made.append(link, `, kept here ${new Date(keptAt).toLocaleString('en-GB')}`);
  return made;
}
