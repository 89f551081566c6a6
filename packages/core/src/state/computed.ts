import { computed, type ReadonlySignal } from '@preact/signals-core';

/** A computed value for each key, made when it is first read. */
export class Computed<VALUE> {
  readonly #byKey = new Map<string, ReadonlySignal<VALUE>>();
  readonly #compute: (key: string) => VALUE;

  constructor(compute: (key: string) => VALUE) {
    this.#compute = compute;
  }

  read(key: string): VALUE {
    let value = this.#byKey.get(key);
    if (value === undefined) {
      value = computed(() => this.#compute(key));
      this.#byKey.set(key, value);
    }
    return value.value;
  }
}
