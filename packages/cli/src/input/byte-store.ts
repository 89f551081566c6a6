/** How much a buffer has room for to begin with: a batch, and what is read beyond it. */
const usual = 5 << 17;

/** Bytes that wait until they are whole documents. It grows by doubling, so that each is copied little. */
export class ByteStore {
  #buffer = Buffer.allocUnsafeSlow(usual);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The bytes that are there. It holds until the next change. */
  get bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  append(chunk: Uint8Array): void {
    const length = this.#length + chunk.length;
    if (length > this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(length, this.#buffer.length * 2));
      this.bytes.copy(larger);
      this.#buffer = larger;
    }
    this.#buffer.set(chunk, this.#length);
    this.#length = length;
  }

  /** Takes the first bytes out, in a buffer that is theirs alone. */
  take(count: number): Uint8Array<ArrayBuffer> {
    const taken = this.#buffer.subarray(0, count);
    const rest = this.#buffer.subarray(count, this.#length);
    // What is taken is not copied: what is left is less, and gets a new buffer.
    this.#buffer = Buffer.allocUnsafeSlow(Math.max(usual, rest.length));
    rest.copy(this.#buffer);
    this.#length = rest.length;
    return taken;
  }

  /** Forgets the first bytes. */
  drop(count: number): void {
    this.#buffer.copyWithin(0, count, this.#length);
    this.#length -= count;
  }
}
