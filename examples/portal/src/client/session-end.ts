import { askForSession, extendSession, pageSession, type SessionState } from './page-session.js';
import { type Warning, warningDialog } from './warning-dialog.js';

/** How long before the end somebody is warned: two minutes and time to read. Less of short sessions. */
const warnedBefore = 150;
const askAgain = 15;
const second = 1_000;

/** Warns before the session ends by itself, with one key to put that off. */
export function warnOfSessionEnd(): void {
  const left = Number(pageSession()?.dataset['secondsLeft']);
  if (!(left > 0)) return;
  const early = Math.min(warnedBefore, left / 2);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dialog = warningDialog({ stay: () => void stay() });

  /** Looks after that many seconds. Timers rest while a computer sleeps, so each look asks anew. */
  function lookIn(seconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.max(1, seconds) * second);
  }

  async function look(): Promise<void> {
    const state = await askForSession();
    if (state === undefined) return lookIn(askAgain);
    if (typeof state === 'string') return show(state === 'none' ? 'over' : 'other');
    if (state.secondsLeft <= early) return warn(state);
    dialog.close();
    lookIn(state.secondsLeft - early);
  }

  function warn({ canExtend, secondsLeft }: SessionState): void {
    show(canExtend ? 'soon' : 'for good', secondsLeft);
  }

  function show(warning: Warning, secondsLeft = 0): void {
    dialog.show(warning, secondsLeft);
    // Signed in again in another tab, this page goes on.
    lookIn(askAgain);
  }

  async function stay(): Promise<void> {
    if (await extendSession()) dialog.close();
    await look();
  }

  lookIn(left - early);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look();
  });
}
