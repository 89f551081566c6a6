/** Ways to use a control as a user does, as far as a script can: with the events that come of it. */

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Types text where the caret is, all of it at once, as pasting does. */
export function insert(control: TextControl, text: string): void {
  control.focus();
  const { selectionStart, selectionEnd, value } = control;
  control.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  tellInput(control, 'insertText', text);
}

/** Types text key by key at the end. */
export function type(control: TextControl, text: string): void {
  control.focus();
  control.setSelectionRange(control.value.length, control.value.length);
  for (const character of text) insert(control, character);
}

/** Puts other text in the place of what stands in a control. */
export function retype(control: TextControl, text: string): void {
  control.focus();
  control.select();
  control.setRangeText('');
  if (text === '') tellInput(control, 'deleteContentBackward', null);
  else insert(control, text);
}

/** Finishes with a control, as leaving it does. */
export function finish(control: HTMLElement): void {
  control.dispatchEvent(new Event('change', { bubbles: true }));
  control.blur();
}

/** Chooses an option of a list by its words. */
export function pick(list: HTMLSelectElement, label: string): void {
  const index = [...list.options].findIndex(({ text }) => text === label);
  if (index === -1) throw new Error(`There is no option '${label}'.`);
  list.focus();
  list.selectedIndex = index;
  tellInput(list, 'insertReplacementText', null);
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Ticks a box, chooses a radio button or presses a button. The focus moves to it first. */
export function click(element: HTMLElement): void {
  element.focus();
  element.click();
}

function tellInput(control: HTMLElement, inputType: string, data: string | null): void {
  const init = { bubbles: true, composed: true, inputType, data };
  control.dispatchEvent(new InputEvent('input', init));
}
