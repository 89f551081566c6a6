import { executeServerCommand } from '@web/test-runner-commands';

/** Keys and clicks that the browser's driver makes, in all three engines (scripts/user-input.mjs). */

/** Presses a key, or keys together: 'Tab', 'Shift+Tab', ' '. */
export function press(keys: string): Promise<unknown> {
  return executeServerCommand('maat-press', keys);
}

/** Types text into what has the focus. */
export function keyIn(text: string): Promise<unknown> {
  return executeServerCommand('maat-type', text);
}

/** Clicks on the middle of an element, once it is in view and everything around it stands still. */
export async function clickAt(element: Element): Promise<unknown> {
  window.frameElement?.scrollIntoView();
  const box = await settled(element);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return executeServerCommand('maat-click', inBrowserWindow(x, y));
}

/** Where a point of this page is in the browser's window: with one engine tests run in a frame. */
function inBrowserWindow(x: number, y: number): { x: number; y: number } {
  const { frameElement } = window;
  if (frameElement === null) return { x: Math.round(x), y: Math.round(y) };
  const frame = frameElement.getBoundingClientRect();
  return {
    x: Math.round(x + frame.x + frameElement.clientLeft),
    y: Math.round(y + frame.y + frameElement.clientTop),
  };
}

/** The place of an element in view, once it is the same in two frames. */
async function settled(element: Element): Promise<DOMRect> {
  element.scrollIntoView({ block: 'center' });
  const before = element.getBoundingClientRect();
  await new Promise(requestAnimationFrame);
  const now = element.getBoundingClientRect();
  return now.top === before.top && now.left === before.left ? now : settled(element);
}
