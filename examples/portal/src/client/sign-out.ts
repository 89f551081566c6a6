import { forgetDevice } from './offline.js';

/** The event of the window before this device forgets all: whoever cancels it keeps somebody signed in. */
export const signingOut = 'maat-portal-signing-out';

/** Has a form that signs out leave nothing on the device. It is done before the form is sent, and never holds it up. */
export function forgetsOnSignOut(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!dispatchEvent(new Event(signingOut, { cancelable: true }))) return;
    void forgetDevice()
      .catch(() => {})
      .finally(() => form.submit());
  });
}
