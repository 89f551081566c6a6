import type { ReactiveControllerHost } from 'lit';
import { type Entry, type Field, nameBefore, type Typed, type Values } from './entry.js';

/** An element that has entries. */
interface EntriesHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Moves the focus to the heading of what is looked at. */
  focus(): void;
}

const day = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/;

/** The entries of an element that are open, with what was typed into them and what is wrong with it. */
export class Entries {
  #typed: Typed = {};
  readonly #faults = new Map<string, ReadonlyMap<string, string>>();
  readonly #host: EntriesHost;
  readonly #tell: (typed: Typed) => void;

  /**
   * @param host The element.
   * @param tell Hears of all that is typed and not yet said, at each key press.
   */
  constructor(host: EntriesHost, tell: (typed: Typed) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** What was typed and not yet said. An entry that is open is in it, be it empty. */
  get typed(): Typed {
    return this.#typed;
  }

  /** Opens the entries that a host kept. */
  restore(typed: Typed): void {
    this.#typed = typed;
    this.#host.requestUpdate();
  }

  isOpen(key: string): boolean {
    return Object.hasOwn(this.#typed, key);
  }

  /** What stands in a field. */
  value(key: string, { name, initial = '' }: Field): string {
    return this.#typed[key]?.[name] ?? initial;
  }

  /** What is wrong with a field, in words. */
  fault(key: string, name: string): string | undefined {
    return this.#faults.get(key)?.get(name);
  }

  /** Opens an entry, and moves the focus to its first field. */
  open(key: string): void {
    if (!this.isOpen(key)) this.#put(key, {});
    this.#focus(`[data-entry="${CSS.escape(key)}"] :is(input, select, textarea)`);
  }

  /** Records what was typed, and what stood there before. */
  type(key: string, { name, initial = '' }: Field, value: string): void {
    const isFirst = this.#typed[key]?.[name] === undefined;
    this.#put(key, { ...(isFirst && initial && { [nameBefore(name)]: initial }), [name]: value });
  }

  /** Closes an entry without taking it up. */
  close({ key, back }: Pick<Entry, 'key' | 'back'>): void {
    const { [key]: _, ...others } = this.#typed;
    this.#faults.delete(key);
    this.#set(others);
    this.#focus(
      back === undefined ? `[data-opens="${CSS.escape(key)}"]` : `[id="${CSS.escape(back)}"]`,
    );
  }

  /**
   * Takes an entry up if nothing is wrong with it; else shows what is, and moves the focus there. What somebody
   * else has put meanwhile where one types is shown first: it is overwritten only if the entry is taken up again.
   *
   * @param overtaken Puts into words what somebody else has put there.
   */
  submit(entry: Entry, overtaken: (theirs: string) => string): void {
    const { key, fields } = entry;
    const values = this.#valuesOf(entry);
    const typed = this.#typed[key] ?? {};
    const faults = new Map(
      fields.flatMap((field) => {
        const { name, initial = '' } = field;
        const { [name]: value = initial, [nameBefore(name)]: before = '' } = typed;
        // Something else stands where one types than when one began, and than what is typed.
        const isOvertaken = ![before, value].includes(initial);
        const fault = isOvertaken ? overtaken(wordsOf(field)) : faultOf(field, values[name]);
        return fault ? [[name, fault] as const] : [];
      }),
    );
    if (faults.size > 0) {
      this.#faults.set(key, faults);
      const seen = fields.map(({ name, initial = '' }) => [nameBefore(name), initial]);
      this.#put(key, Object.fromEntries(seen));
      this.#focus(`[data-entry="${CSS.escape(key)}"] [aria-invalid]`);
      return;
    }
    entry.take(values);
    this.close(entry);
  }

  #valuesOf({ key, fields }: Entry): Values {
    return Object.fromEntries(
      fields.flatMap((field) => {
        const value = this.value(key, field);
        return value.trim() === '' ? [] : [[field.name, value]];
      }),
    );
  }

  #put(key: string, values: Values): void {
    this.#set({ ...this.#typed, [key]: { ...this.#typed[key], ...values } });
  }

  #set(typed: Typed): void {
    this.#typed = typed;
    this.#host.requestUpdate();
    this.#tell(typed);
  }

  #focus(selector: string): void {
    const move = () => {
      const found = this.#host.renderRoot.querySelector<HTMLElement>(selector);
      // What was to take the focus can have gone as well.
      (found ?? this.#host).focus();
    };
    // Hint: an element that cannot render tells so by its own promise.
    this.#host.updateComplete.then(move, () => undefined);
  }
}

function faultOf({ kind, missing, noDay }: Field, value: string | undefined): string | undefined {
  if (value === undefined) return missing;
  return kind === 'day' && !day.test(value) ? noDay : undefined;
}

/** What stands in a field, in words. */
function wordsOf({ initial = '', options = [] }: Field): string {
  const values = initial.split(' ');
  const labels = options.flatMap(({ value, label }) => (values.includes(value) ? label : []));
  return labels.join(' · ') || initial;
}
