import type { Issue } from '@maat/core';
import type { Choice } from '../question/two-versions.js';
import type { Field } from './as-posted.js';
import { answersName, chooseName, formNames, ownName } from './names.js';
import { PostedAnswer } from './posted-answer.js';

/** What was posted: a `FormData`, a `URLSearchParams`, or any list of names and values. */
export type FormEntries = Iterable<readonly [name: string, value: unknown]>;

/** A version that was chosen. */
interface Chosen {
  readonly choice: Choice;
  /** The mark of the other side's answer that it was chosen beside; undefined where none was posted. */
  readonly besides: string | undefined;
}

const choices: readonly string[] = ['mine', 'theirs', 'both'] satisfies Choice[];
const identifier = /^[a-z][A-Za-z0-9-]{0,63}$/;
const mostIssues = 20;

/**
 * How many fields are read: 100 sections of 40 questions, each with a piece of evidence, post some 40,000.
 */
export const mostFields = 50_000;

/** A posted form, by what it is about. */
export class PostedForm {
  readonly issues: Issue[] = [];
  /** The answers and the choices as they were posted, for a page that carries them along. */
  readonly fields: (readonly [name: string, value: string])[] = [];
  readonly answers: ReadonlyMap<string, PostedAnswer>;
  readonly #members = new Map<string, string>();
  readonly #fields = new Map<string, { mark?: string; fields: Field[] }>();
  readonly #chosen = new Map<string, Chosen>();
  #count = 0;

  constructor(entries: FormEntries) {
    for (const [name, value] of entries) {
      this.#count += 1;
      if (this.isTooLarge) break;
      if (typeof value !== 'string') this.#refuse(name, 'structure.type');
      else if (name.startsWith(answersName)) this.#field(name, value);
      else this.#member(name, value);
    }
    const answers = [...this.#fields].map(
      ([id, { mark, fields }]) => [id, new PostedAnswer(mark, fields)] as const,
    );
    this.answers = new Map(answers);
  }

  /** Whether it has more fields than are read. */
  get isTooLarge(): boolean {
    return this.#count > mostFields;
  }

  /** What a field of the form's own says. */
  member(name: keyof typeof formNames): string | undefined {
    return this.#members.get(formNames[name]);
  }

  /** Which version of an answer was chosen, if it was asked. */
  chosen(question: string): Chosen | undefined {
    return this.#chosen.get(question);
  }

  #field(name: string, value: string): void {
    const [, question = '', ...rest] = name.split('/');
    if (!identifier.test(question)) {
      this.#refuse(name, 'structure.unknown-member');
      return;
    }
    this.fields.push([name, value]);
    const answer = this.#fields.get(question) ?? { fields: [] };
    this.#fields.set(question, answer);
    if (rest.length === 0) answer.mark = value;
    else answer.fields.push([rest.join('/'), value]);
  }

  #member(name: string, value: string): void {
    if (name.startsWith(chooseName)) this.#choose(name, value);
    else if (isOurs(name)) this.#members.set(name, value);
    else if (name.startsWith(ownName)) this.#refuse(name, 'structure.unknown-member');
  }

  #choose(name: string, value: string): void {
    const [choice = '', besides] = value.split('/');
    if (!choices.includes(choice)) {
      this.#refuse(name, 'structure.unknown-member');
      return;
    }
    this.fields.push([name, value]);
    this.#chosen.set(name.slice(chooseName.length), { choice: choice as Choice, besides });
  }

  /** Hint: the name is not told, as anything may stand in it. */
  #refuse(name: string, code: Issue['code']): void {
    const isHosts = ![answersName, chooseName, ownName].some((start) => name.startsWith(start));
    if (isHosts || this.issues.length >= mostIssues) return;
    const params = code === 'structure.type' ? { allowed: ['string'] } : {};
    this.issues.push({ code, severity: 'error', pointer: '', params });
  }
}

const own: readonly string[] = Object.values(formNames);
const isOurs = (name: string): boolean => own.includes(name);
