type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What somebody made of a control before there was a script to record it. */
interface Change {
  readonly id: string;
  readonly value: string;
  readonly checked: boolean;
  /** Whether they have left it since, or a choice says it all. */
  readonly finished: boolean;
}

/** The controls that somebody has used in the markup of a server, before it is hydrated. */
export interface ChangedControls {
  /** Ends what keeps hydration from seeing the changes, and so from writing over them. */
  release(): void;
  /** Records the changes as if they were made now. */
  record(root: ShadowRoot): void;
}

/** Finds the controls that are not as the markup has them, and keeps them as they are. */
export function changedControls(root: ShadowRoot): ChangedControls {
  const controls = [...root.querySelectorAll<Control>('input, textarea, select')].filter(isChanged);
  const changes = controls.map((control) => changeOf(control, root));
  for (const control of controls) hide(control);
  return {
    release: () => {
      for (const control of controls) reveal(control);
    },
    record: (rendered) => {
      for (const change of changes) record(change, rendered);
    },
  };
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio';
}

function isChanged(control: Control): boolean {
  if (isBox(control)) return control.checked !== control.defaultChecked;
  return control.value !== defaultOf(control);
}

/** The text of a control as the markup has it. */
function defaultOf(control: Control): string {
  if (!('options' in control)) {
    const { defaultValue, localName } = control;
    return localName === 'input' ? defaultValue.replace(/[\r\n]/g, '') : defaultValue;
  }
  const { options } = control;
  return [...options].find((option) => option.defaultSelected)?.value ?? options[0]?.value ?? '';
}

function changeOf(control: Control, { activeElement }: ShadowRoot): Change {
  const { id, value } = control;
  const checked = isBox(control) && control.checked;
  const isTyped = !isBox(control) && !('options' in control);
  return { id, value, checked, finished: !isTyped || control !== activeElement };
}

/**
 * The control says that it is as the markup has it, so that nothing is written into it: not even for a
 * moment, as that would move the caret and end what an input method composes.
 */
function hide(control: Control): void {
  const name = isBox(control) ? 'checked' : 'value';
  const told = isBox(control) ? control.defaultChecked : defaultOf(control);
  Object.defineProperty(control, name, {
    configurable: true,
    get: () => told,
    set: () => undefined,
  });
}

function reveal(control: Control): void {
  Reflect.deleteProperty(control, isBox(control) ? 'checked' : 'value');
}

/** Hint: by id, as the form may have been rendered anew. A radio button is recorded by the one chosen. */
function record({ id, value, checked, finished }: Change, root: ShadowRoot): void {
  const control = root.getElementById(id) as Control | null;
  if (control === null || (control.type === 'radio' && !checked)) return;
  if (isBox(control)) control.checked = checked;
  else if (control.value !== value) control.value = value;
  const names = finished ? ['input', 'change'] : ['input'];
  for (const name of names) {
    control.dispatchEvent(new Event(name, { bubbles: true, composed: name === 'input' }));
  }
}
