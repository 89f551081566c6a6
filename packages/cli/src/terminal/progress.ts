/** How often it is drawn, in milliseconds. */
const interval = 100;

const barWidth = 24;

/** Shows on a terminal how far the reading is. It goes to standard error, and nowhere else. */
export class Progress {
  readonly #isShown: boolean;
  readonly #total: number | undefined;
  #bytes = 0;
  #drawnAt = 0;
  readonly #startedAt = performance.now();

  /**
   * @param isShown Whether anybody looks at it.
   * @param total The bytes that there are to read, if that is known.
   */
  constructor(isShown: boolean, total: number | undefined) {
    this.#isShown = isShown;
    this.#total = total;
  }

  /** So many bytes more were read. */
  add(bytes: number): void {
    this.#bytes += bytes;
    if (!this.#isShown) return;
    const now = performance.now();
    if (now - this.#drawnAt < interval) return;
    this.#drawnAt = now;
    process.stderr.write(`\r\u001b[2K${this.#line((now - this.#startedAt) / 1000)}`);
  }

  /** Takes it away, so that something else can be told. */
  clear(): void {
    if (this.#isShown && this.#drawnAt > 0) process.stderr.write('\r\u001b[2K');
  }

  #line(seconds: number): string {
    const read = `${(this.#bytes / 1e6).toFixed(1)} MB`;
    const speed = `${(this.#bytes / 1e6 / Math.max(seconds, 0.001)).toFixed(0)} MB/s`;
    if (this.#total === undefined || this.#total === 0) return `${read}, ${speed}`;
    const share = Math.min(1, this.#bytes / this.#total);
    const done = Math.round(share * barWidth);
    const bar = '#'.repeat(done) + '-'.repeat(barWidth - done);
    return `[${bar}] ${Math.floor(share * 100)} % of ${(this.#total / 1e6).toFixed(1)} MB, ${speed}`;
  }
}
