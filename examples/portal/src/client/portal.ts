import { Unreachable } from './audit-address.js';
import { fillIn } from './fill-in.js';
import { auditInAddress } from './loaded-form.js';
import { workOffline } from './offline.js';
import { offlineList } from './offline-list.js';
import { portalDrafts } from './portal-drafts.js';
import { reading } from './reading.js';
import { sends } from './send.js';
import { warnOfSessionEnd } from './session-end.js';
import { forgetsOnSignOut } from './sign-out.js';
import { start } from './start.js';

const place = document.getElementById('form');
const status = document.getElementById('save-status');
const startForm = document.getElementById('start');
const errors = document.getElementById('errors');

// A browser that keeps nothing for this site has the portal as it is without.
workOffline().catch(() => {});
if (place !== null) {
  show(place).catch((error: unknown) => {
    const text = document.createElement('p');
    text.setAttribute('role', 'alert');
    text.textContent =
      error instanceof Unreachable
        ? 'The portal does not answer, and this device has nothing of this page. Reload it to try again.'
        : 'The audit could not be loaded. Reload the page to try again.';
    place.firstElementChild?.replaceWith(text);
  });
}
warnOfSessionEnd();
const button = document.querySelector('form[data-address]');
if (button instanceof HTMLFormElement && errors !== null) sends(button, errors);
if (startForm instanceof HTMLFormElement && errors !== null) start(startForm, errors);

const signOut = document.querySelector('form[data-forgets]');
if (signOut instanceof HTMLFormElement) forgetsOnSignOut(signOut);

async function show(place: HTMLElement): Promise<void> {
  if (status === null) await reading(place);
  else if (place.dataset['use'] === 'offline' && auditInAddress() === '') {
    await offlineList(place, portalDrafts());
  } else await fillIn(place, status);
}
