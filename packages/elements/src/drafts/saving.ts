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
  /** When the first of what is not being kept yet was typed. */
  #changedAt = 0;
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
    if (!this.#isChanged) this.#changedAt = performance.now();
    this.#isChanged = true;
    if (this.#underWay === undefined && this.#failures === 0) this.#timer ??= this.#after(delay);
  }

  /** Saves what is not saved yet, now. Ends when it is, or cannot be: then with false. */
  async flush(): Promise<boolean> {
    if (this.#underWay !== undefined) await this.#underWay;
    if (!this.#isChanged) return true;
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
    this.#isChanged = false;
    clearTimeout(this.#timer);
    await this.#underWay;
    this.#isChanged = false;
    clearTimeout(this.#timer);
  }

  #after(wait: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => void this.#start(), wait);
  }

  #start(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#isChanged = false;
    this.#underWay = this.#try().finally(() => {
      this.#underWay = undefined;
      this.#timer = this.#isChanged ? this.#after(this.#wait()) : undefined;
    });
    return this.#underWay;
  }

  async #try(): Promise<boolean> {
    try {
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
