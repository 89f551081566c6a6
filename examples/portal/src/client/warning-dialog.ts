/** What somebody is warned of: the end is near; near and cannot be put off; past; somebody else is here. */
export type Warning = 'soon' | 'for good' | 'over' | 'other';

/** The dialog that warns. */
export interface WarningDialog {
  /** Shows it. What it says, or said before it was closed by its reader, is not said again. */
  show(warning: Warning, secondsLeft: number): void;
  close(): void;
}

const titles: Readonly<Record<Warning, string>> = {
  soon: 'You will be signed out soon',
  'for good': 'You will be signed out soon',
  over: 'You are signed out',
  other: 'Somebody else is signed in',
};

/**
 * Makes the dialog. It takes the focus, which goes back to where it was when it closes; its first button
 * has it, so Enter is enough.
 */
export function warningDialog({ stay }: { readonly stay: () => void }): WarningDialog {
  const dialog = document.createElement('dialog');
  dialog.className = 'warning';
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'warning-title');
  dialog.setAttribute('aria-describedby', 'warning-text');
  let shown: Warning | undefined;
  return {
    show: (warning, secondsLeft) => {
      if (shown === warning) return;
      shown = warning;
      dialog.replaceChildren(
        part('h2', 'warning-title', titles[warning]),
        part('p', 'warning-text', textOf(warning, secondsLeft)),
        ...actionsOf(warning, dialog, stay),
      );
      if (!dialog.isConnected) document.body.append(dialog);
      // Opened anew it takes the focus, and is read out, again.
      dialog.close();
      dialog.showModal();
    },
    close: () => {
      shown = undefined;
      dialog.close();
    },
  };
}

function part(tag: 'h2' | 'p', id: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.id = id;
  element.textContent = text;
  return element;
}

function textOf(warning: Warning, secondsLeft: number): string {
  const minutes = Math.max(1, Math.floor(secondsLeft / 60));
  const when = `in about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  switch (warning) {
    case 'soon':
      return `Nothing was done for a while, so you are signed out ${when}.`;
    case 'for good':
      return `You have been signed in for as long as this portal allows, and are signed out ${when}. What you typed is saved. Sign in again in a new tab then.`;
    case 'over':
      return 'What you typed is kept on this page. Sign in again in a new tab: this page then goes on.';
    case 'other':
      return 'Somebody else has signed in in this browser. This page saves nothing as them. Sign in again as yourself.';
  }
}

function actionsOf(
  warning: Warning,
  dialog: HTMLDialogElement,
  stay: () => void,
): readonly HTMLElement[] {
  const close = button('Close', () => dialog.close());
  if (warning === 'soon') return [button('Stay signed in', stay)];
  if (warning === 'for good') return [close];
  const link = document.createElement('a');
  link.href = '/sign-in';
  link.target = '_blank';
  link.className = 'button';
  link.textContent = 'Sign in again in a new tab';
  return [link, close];
}

function button(text: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = text;
  element.addEventListener('click', act);
  return element;
}
