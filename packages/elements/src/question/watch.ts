import { effect } from '@preact/signals-core';
import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/**
 * Renders what the function gives, and renders it again by itself when a signal that the function
 * read has changed. So each question is a unit of its own: nothing around it is rendered again.
 */
class Watch extends AsyncDirective {
  #read: (() => unknown) | undefined;
  #stop: (() => void) | undefined;

  override render(read: () => unknown): unknown {
    this.#read = read;
    return this.isConnected ? this.#start() : read();
  }

  protected override disconnected(): void {
    this.#stop?.();
  }

  protected override reconnected(): void {
    this.setValue(this.#start());
  }

  #start(): unknown {
    this.#stop?.();
    let first: unknown = noChange;
    let started = false;
    this.#stop = effect(() => {
      const value = this.#read?.();
      if (started) this.setValue(value);
      else first = value;
    });
    started = true;
    return first;
  }
}

/** Renders `read()` and keeps it current. */
export const watch: (read: () => unknown) => unknown = directive(Watch);
