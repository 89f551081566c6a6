import type { AuditorCode, IssueCode, IssueParameters } from './issue.js';

/** What the message of an issue may speak of. All words in it are the tool's or the catalogue's. */
export interface MessageParts {
  /** The place, as a sentence starts with it: 'Question 7', 'Action 2, ‘Timescale’'. */
  readonly place: string;
  /** The place in the data, by its pointer: 'The data at /tool/version'. */
  readonly data: string;
  /** The place without its part: 'Action 2'. */
  readonly owner: string;
  /** The label of the part of the place that is meant: a column, an explanation. */
  readonly part?: string;
  /** The reason of the grading rule that it comes from, in the words of the tool. */
  readonly reason?: string;
  /** The id that the last token of the pointer is. */
  readonly id: string;
  readonly params: IssueParameters;
  /** The question that it is about, where it is about one. */
  readonly question?: AskedQuestion;
  /** The date that stands at the place, in words, where it may be shown. */
  readonly date?: string;
  /** The review period, where it is settled. */
  readonly period?: { readonly from: string; readonly to: string };
}

/** What a message needs to know of a question. */
export interface AskedQuestion {
  readonly kind: string;
  readonly number?: string;
  readonly rowName?: string;
  readonly takesNotApplicable: boolean;
  readonly takesNoEvidence: boolean;
}

/** A date in parts, as exact as it is known. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** How a language names places and writes dates. */
export interface PlaceWords {
  /** A question by its printed number. */
  question(number: string): string;
  /** A long label, where it stands for its question. */
  quoted(label: string): string;
  /** A row of a table, from 1. Its name is what the tool calls a row, if it says. */
  row(number: number, place: string, name?: string): string;
  /** A part of a place, by its label. */
  part(place: string, label: string): string;
  /** A piece of evidence, from 1. */
  evidence(number: number, place: string): string;
  /** What is kept of a question or a section of an earlier version, by its label. */
  retired(label: string): string;
  /** A place in the data that no question stands for; '' is the whole. */
  data(pointer: string): string;
  date(date: DateParts): string;
}

/** Says one issue. */
export type Message = (parts: MessageParts) => string;

/** A message for each of some codes. */
export type Messages<CODE extends IssueCode> = { readonly [EACH in CODE]: Message };

/** What issues are put into words with. */
export interface Wording {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
  readonly words: PlaceWords;
  /** The names of the months, January first, as they may be typed. English ones may be as well. */
  readonly months?: readonly string[];
  readonly messages: Partial<Messages<IssueCode>>;
  /** Says what there is no message for. */
  readonly other?: Message;
}

/** The messages of a language. One that lacks a code does not compile. */
export interface Catalogue extends Wording {
  readonly messages: Messages<IssueCode>;
}

/**
 * What a form says in a language: all that an auditor can bring about. Of data that is broken it
 * says that it is, in one sentence, and leaves the rest to the issue's code.
 */
export interface FormCatalogue extends Wording {
  readonly messages: Messages<AuditorCode>;
  readonly other: Message;
}
