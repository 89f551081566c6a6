import type { Question, Text, Tool } from '@maat/schema';
import type { AskedQuestion, PlaceWords } from '../issue/catalogue.js';
import type { Issue } from '../issue/issue.js';
import { memberAt } from '../issue/member-of.js';
import { pointerTokens } from '../issue/pointer.js';
import { type Subject, textFor } from '../model/text-for.js';
import { modelOf, takesNotApplicable } from '../model/tool-model.js';

/** What a person calls a place in an audit. */
export interface NamedPlace {
  /** The whole place: 'Action 2, ‘Timescale’'. */
  readonly place: string;
  /** The place without the part of it: 'Action 2'. */
  readonly owner: string;
  /** The label of the part: 'Timescale'. */
  readonly part?: string;
  readonly question?: AskedQuestion;
}

/** What places are named from, as far as it is known. */
interface NamedFrom {
  readonly tool?: Tool | undefined;
  /** The audit, which says what its retired entries were called. */
  readonly audit?: unknown;
  readonly subject?: Subject | undefined;
  /** Marks words of the tool, such as those of another language. */
  readonly mark?: ((words: string, text: Text) => string) | undefined;
}

/** The most characters of a label that stand in a message as they are. */
const shortLabel = 60;

/** Names a place in an audit by what is printed on its form; other places by their pointer. */
export class PlaceNames {
  readonly #words: PlaceWords;
  readonly #audit: unknown;
  readonly #tool: Tool | undefined;
  readonly #subject: Subject | undefined;
  readonly #mark: (words: string, text: Text) => string;

  constructor(words: PlaceWords, { tool, audit, subject, mark = (plain) => plain }: NamedFrom) {
    this.#audit = audit;
    this.#words = words;
    this.#tool = tool;
    this.#subject = subject;
    this.#mark = mark;
  }

  /** @param pointer A JSON Pointer from the root of an audit. */
  at(pointer: string): NamedPlace {
    const [member, id = '', ...rest] = pointerTokens(pointer);
    const isAnswer = id !== '' && (member === 'answers' || member === 'setAside');
    const question = isAnswer ? this.#questionOf(id) : undefined;
    if (question === undefined) {
      const name = this.#retired(member, id) ?? this.#words.data(pointer);
      return { place: name, owner: name };
    }
    const inside = member === 'answers' ? rest : rest.slice(1);
    const owner = this.#ownerOf(question, inside);
    const part = this.#partOf(question, inside);
    return {
      place: part === undefined ? owner : this.#words.part(owner, part),
      owner,
      ...(part !== undefined && { part }),
      question: this.#asked(question),
    };
  }

  /** The reason of the grading rule that an issue names; its id, where there is no such rule. */
  ruleOf({ params }: Issue): { readonly reason?: string } {
    const id = params['rule'];
    if (typeof id !== 'string') return {};
    const rule = this.#tool?.rules?.find((each) => each.id === id);
    return { reason: rule === undefined ? id : this.#text(rule.reason) };
  }

  #retired(member: string | undefined, index: string): string | undefined {
    const label =
      member === 'retired' ? memberAt(this.#audit, [member, index, 'label']) : undefined;
    return typeof label === 'string' ? this.#words.retired(shortened(label)) : undefined;
  }

  #questionOf(id: string): Question | undefined {
    return this.#tool && modelOf(this.#tool).questions.get(id)?.question;
  }

  #ownerOf(question: Question, [member, index]: readonly string[]): string {
    const name = this.#nameOf(question);
    const number = Number(index) + 1;
    if (Number.isNaN(number)) return name;
    if (member === 'evidence') return this.#words.evidence(number, name);
    if (question.kind !== 'table') return name;
    return this.#words.row(number, name, question.rowName && this.#text(question.rowName));
  }

  #partOf(question: Question, tokens: readonly string[]): string | undefined {
    const [member, part, third, column] = tokens;
    if (member !== 'value') return undefined;
    if (question.kind === 'decision' && part === 'explanation') {
      return this.#text(question.explanation.label);
    }
    if (question.kind === 'grade' && part === 'rationale') {
      return question.rationale && this.#text(question.rationale.label);
    }
    if (question.kind !== 'table' || third !== 'cells') return undefined;
    const known = question.columns.find(({ id }) => id === column);
    return known && this.#text(known.label);
  }

  /** The printed number; else the label, which is quoted where it is a sentence, and cut if long. */
  #nameOf({ number, label }: Question): string {
    if (number !== undefined) return this.#words.question(number);
    const text = this.#plain(label);
    if (text.length > shortLabel) return this.#words.quoted(this.#mark(shortened(text), label));
    const marked = this.#mark(text, label);
    return /[.?!؟]$/.test(text) ? this.#words.quoted(marked) : marked;
  }

  #text(text: Text): string {
    return this.#mark(this.#plain(text), text);
  }

  #plain(text: Text): string {
    return textFor(text, this.#subject).replace(/\s*:\s*$/, '');
  }

  #asked(question: Question): AskedQuestion {
    const rowName = question.kind === 'table' ? question.rowName : undefined;
    return {
      kind: question.kind,
      ...(question.number !== undefined && { number: question.number }),
      ...(rowName !== undefined && { rowName: this.#text(rowName) }),
      takesNotApplicable: takesNotApplicable(question),
      takesNoEvidence: question.noEvidence ?? false,
    };
  }
}

/** A text, or its start where it is long. */
function shortened(text: string): string {
  return text.length > shortLabel ? `${startOf(text)} …` : text;
}

/** The start of a text, up to the end of a word if there is one. */
function startOf(text: string): string {
  const start = [...text.slice(0, shortLabel * 2)].slice(0, shortLabel).join('');
  const end = start.lastIndexOf(' ');
  return (end > 0 ? start.slice(0, end) : start).trimEnd();
}
