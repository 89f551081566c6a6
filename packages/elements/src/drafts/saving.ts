/** The longest that something typed waits before it is being kept, in milliseconds. */
const delay = 50;
const [firstRetry, longestRetry] = [1000, 30_000];

/**
 * Keeps what is typed by one save at a time. Each takes all that was typed before it, so that saves are
 * in order and none is for nothing. What fails is tried again, ever more seldom, and at each change.
 */
export class Saving {
  readonly #save: () => Promise<void>;
  readonly #told: (error: unknown) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay: Promise<boolean> | undefined;
  #isChanged = false;
  #isStopped = false;
  /** When the first of what is not being kept yet was typed. */
  #changedAt = 0;
  /** When the timer is to go off. */
  #dueAt = 0;
  #failures = 0;

  /**
   * @param save Saves what there is now.
   * @param told Hears of each outcome: undefined, or what a save failed with.
   */
  constructor(save: () => Promise<void>, told: (error: unknown) => void) {
    this.#save = save;
    this.#told = told;
  }

  /** Says that something was typed. */
  changed(): void {
    if (this.#isStopped) return;
    if (!this.#isChanged) this.#changedAt = performance.now();
    this.#isChanged = true;
    if (this.#underWay !== undefined) return;
    // Browsers put timers off while keys come fast: then a key itself sees that it is time.
    if (this.#timer === undefined) this.#timer = this.#after(delay);
    else if (performance.now() >= this.#dueAt) void this.#start();
  }

  /** Saves what is not saved yet, now. Ends when it is, or cannot be: then with false. */
  async flush(): Promise<boolean> {
    if (this.#underWay !== undefined) await this.#underWay;
    if (!this.#isChanged || this.#isStopped) return true;
    return (await this.#start()) && (await this.flush());
  }

  /** Saves what is not saved yet whenever the page is left or goes out of sight, until the signal. */
  flushWhenLeft(signal: AbortSignal): void {
    const flush = () => void this.flush();
    addEventListener('pagehide', flush, { signal });
    document.addEventListener('visibilitychange', flush, { signal });
  }

  /** Saves nothing more, and ends when nothing is under way. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#isChanged = false;
    clearTimeout(this.#timer);
    await this.#underWay;
  }

  #after(wait: number): ReturnType<typeof setTimeout> {
    this.#dueAt = performance.now() + wait;
    return setTimeout(() => void this.#start(), wait);
  }

  #start(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#isChanged = false;
    this.#underWay = this.#try().finally(() => {
      this.#underWay = undefined;
      const goesOn = this.#isChanged && !this.#isStopped;
      this.#timer = goesOn ? this.#after(this.#wait()) : undefined;
    });
    return this.#underWay;
  }

  async #try(): Promise<boolean> {
    try {
      // What is told of by the same event belongs in it.
      await undefined;
      await this.#save();
      this.#failures = 0;
      this.#told(undefined);
      return true;
    } catch (error) {
      this.#failures += 1;
      this.#isChanged = true;
      this.#told(error);
      return false;
    }
  }

  #wait(): number {
    // A save that took its time has kept what was typed meanwhile waiting already.
    if (this.#failures === 0) return Math.max(0, this.#changedAt + delay - performance.now());
    return Math.min(firstRetry * 2 ** (this.#failures - 1), longestRetry);
  }
}
