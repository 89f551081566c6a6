import { fixture, html, waitUntil } from '@open-wc/testing';
import { trusted } from './trusted.js';

/** In one file: a frame is opened often. */
const pages = '../../../../node_modules/.cache/maat/test-pages';
const register = new URL(`${pages}/register.js`, import.meta.url).href;

/** An empty page of its own in a frame, with the elements defined in it: its viewport is so wide. */
export async function openFrame(width: number): Promise<HTMLElement> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
  frame.width = String(width);
  frame.height = '600';
  frame.style.border = '0';
  frame.srcdoc = trusted(`<!doctype html><html lang="en"><body><script
    type="module" src="${register}"></script></body></html>`);
  const isDefined = () => frame.contentWindow?.customElements.get('maat-audit-form');
  await waitUntil(isDefined, 'The elements were not defined.', { timeout: 30_000 });
  const body = frame.contentDocument?.body;
  if (!body) throw new Error('The frame has no page.');
  body.style.margin = '0';
  return body;
}
