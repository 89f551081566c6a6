import { fillIn } from './fill-in.js';
import { reading } from './reading.js';
import { sends } from './send.js';
import { start } from './start.js';

const place = document.getElementById('form');
const status = document.getElementById('save-status');
const startForm = document.getElementById('start');
const errors = document.getElementById('errors');

if (place !== null) {
  const shown = status === null ? reading(place) : fillIn(place, status);
  shown.catch(() => {
    const text = document.createElement('p');
    text.setAttribute('role', 'alert');
    text.textContent = 'The audit could not be loaded. Reload the page to try again.';
    place.firstElementChild?.replaceWith(text);
  });
}
const button = document.querySelector('form[data-address]');
if (button instanceof HTMLFormElement && errors !== null) sends(button, errors);
if (startForm instanceof HTMLFormElement && errors !== null) start(startForm, errors);
