/** One thing that can be typed or chosen in an entry. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** line and lines: typed. choice: one of the options. choices: any of them. day: a day of the calendar. */
  readonly kind: 'line' | 'lines' | 'choice' | 'choices' | 'day';
  /** What is said where nothing was typed or chosen. Without it the field may stay empty. */
  readonly missing?: string;
  /** What is said where what was typed is no day: browsers without a calendar have a text box for it. */
  readonly noDay?: string;
  readonly options?: readonly FieldOption[];
  /** What stands there before anybody types. */
  readonly initial?: string;
}

/** A value that can be chosen, and its words. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/**
 * What was typed, by the name of the field. The values of `choices` stand in one text, with spaces between.
 * Beside it stands, by `was:` and that name, what stood there before the first key, if anything did.
 */
export type Values = Readonly<Record<string, string>>;

/** What was typed and not yet said, by the key of the entry. Plain JSON, so that a host can keep it. */
export type Typed = Readonly<Record<string, Values>>;

/** A small form for one thing that is said: a remark, a judgement, an action. */
export interface Entry {
  /** Which entry it is. It has ids of questions and of items in it, and none of what was typed. */
  readonly key: string;
  /** What is entered, as its heading. */
  readonly title: string;
  readonly fields: readonly Field[];
  /** The words of the button that says it. */
  readonly submit: string;
  /** Takes what was typed up. Empty fields are left out. */
  take(values: Values): void;
  /** The id of the element that takes the focus when the entry is closed. Default: what opened it. */
  readonly back?: string;
}

/** The name of what stood in a field before the first key. */
export function nameBefore(field: string): string {
  return `was:${field}`;
}

/** Whether something was typed or chosen. */
export function hasWords(values: Values | undefined): values is Values {
  return Object.entries(values ?? {}).some(
    ([name, value]) => !name.startsWith(nameBefore('')) && value.trim() !== '',
  );
}
