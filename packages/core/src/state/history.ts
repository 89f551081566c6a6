import { type ReadonlySignal, signal } from '@preact/signals-core';

/** A step that can be undone: where it was, and what stood there before and after. */
export interface Step<PLACE, STATE> {
  readonly place: PLACE;
  readonly before: STATE;
  readonly after: STATE;
  /** Whether a further step at the same place may be joined to it: typing, a key at a time. */
  readonly open: boolean;
}

/** All steps, oldest first: what was done, and what was undone and can be done again. */
export interface Steps<PLACE, STATE> {
  readonly done: readonly Step<PLACE, STATE>[];
  readonly undone: readonly Step<PLACE, STATE>[];
}

/** What was done, and what was undone. Knows nothing of audits. */
export class History<PLACE, STATE> {
  #done: Step<PLACE, STATE>[] = [];
  #undone: Step<PLACE, STATE>[] = [];
  readonly #canUndo = signal(false);
  readonly #canRedo = signal(false);

  get canUndo(): ReadonlySignal<boolean> {
    return this.#canUndo;
  }

  get canRedo(): ReadonlySignal<boolean> {
    return this.#canRedo;
  }

  /** Remembers a step. One that goes on with the step before it is joined to that. */
  record(step: Step<PLACE, STATE>): void {
    const last = this.#done.at(-1);
    if (last?.open && step.open && last.place === step.place) {
      this.#done[this.#done.length - 1] = { ...last, after: step.after };
    } else this.#done.push(step);
    this.#undone = [];
    this.#tell();
  }

  /** Ends the step that is still open: what is typed from now on is undone by itself. */
  close(): void {
    const last = this.#done.at(-1);
    if (last?.open) this.#done[this.#done.length - 1] = { ...last, open: false };
  }

  /** Takes back the last step and returns it; nothing where there is none. */
  undo(): Step<PLACE, STATE> | undefined {
    const step = this.#done.pop();
    if (step) this.#undone.push({ ...step, open: false });
    this.close();
    this.#tell();
    return step;
  }

  /** Does the last undone step again and returns it; nothing where there is none. */
  redo(): Step<PLACE, STATE> | undefined {
    const step = this.#undone.pop();
    if (step) this.#done.push(step);
    this.#tell();
    return step;
  }

  /** What can be undone and done again, to be kept and given back. */
  get steps(): Steps<PLACE, STATE> {
    return { done: this.#done, undone: this.#undone };
  }

  set steps({ done, undone }: Steps<PLACE, STATE>) {
    this.#done = [...done];
    this.#undone = [...undone];
    this.#tell();
  }

  #tell(): void {
    this.#canUndo.value = this.#done.length > 0;
    this.#canRedo.value = this.#undone.length > 0;
  }
}
