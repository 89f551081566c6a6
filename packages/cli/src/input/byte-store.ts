/** Bytes that wait until they are whole documents. It grows by doubling, so that each is copied little. */
export class ByteStore {
  #buffer = Buffer.allocUnsafeSlow(1 << 16);
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

  /** Takes the first bytes out, in a buffer of their own. */
  take(count: number): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(count);
    this.#buffer.copy(taken, 0, 0, count);
    this.drop(count);
    return taken;
  }

  /** Forgets the first bytes. */
  drop(count: number): void {
    this.#buffer.copyWithin(0, count, this.#length);
    this.#length -= count;
    if (this.#length === 0 && this.#buffer.length > 1 << 21) {
      this.#buffer = Buffer.allocUnsafeSlow(1 << 16);
    }
  }
}
