import type { ReactiveControllerHost } from 'lit';
import type { DraftFault } from '../drafts/draft-store.js';
import type { Typed, Values } from './entry.js';

/** What of an element is needed to keep what is typed into it. */
export interface TypingElement extends HTMLElement, ReactiveControllerHost {
  /** What was typed and not said yet. */
  typed: Typed;
  /** What is looked at, where the element shows one thing at a time. */
  readonly place?: string;
}

/** What was typed into one entry, as it is kept. */
export interface KeptEntry {
  /** What was looked at when it was typed; empty where all stands in one place. */
  readonly place: string;
  readonly values: Values;
}

/** What is kept of a review, or of a log of actions, while something is typed. Plain JSON. */
export interface KeptTyped {
  /** By the key of the entry. A key with something after a space is an earlier text of the same entry. */
  readonly entries: Readonly<Record<string, KeptEntry>>;
  /** When it was kept, by the clock of the device: to be shown. Nothing is ever decided by it. */
  readonly keptAt: string;
}

/** How it goes with what is kept. */
export interface TypedState {
  /** The entries that were put back, with where they were typed. */
  readonly back: Readonly<Record<string, string>>;
  /** When they were kept. */
  readonly backFrom: string;
  readonly fault?: DraftFault | undefined;
}

/** What keeps that which is typed and not said: the `drafts` of an element. Made by `keepTyped`. */
export interface TypedDrafts {
  readonly state: TypedState;
  /** Called by the element: what is typed into it is kept under this id. */
  follow(element: TypingElement, id: string): void;
  /** Says that the host has kept all that was said until now. */
  saved(): void;
  /** Keeps what is not kept yet, now. Ends with whether it is. */
  flush(): Promise<boolean>;
  /** Takes away what is kept, and keeps nothing of this element any more. */
  remove(): Promise<void>;
}
