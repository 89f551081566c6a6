import { createScanner, type JSONScanner } from 'jsonc-parser';

/** What the grammar of JSON allows next; `well-formed`: a text or number that is whole. */
type Expected =
  | 'value'
  | 'value-or-close'
  | 'name'
  | 'name-or-close'
  | 'colon'
  | 'comma-or-close'
  | 'nothing'
  | 'well-formed';

/** Where a text stops being JSON. */
export interface SyntaxFault {
  readonly offset: number;
  readonly expected: Expected;
  /** Whether the text ends there. */
  readonly isCutOff: boolean;
}

/** Is told what a walk through a text meets, with offsets in UTF-16 code units. */
export interface Visitor {
  /** A value begins. */
  value(offset: number): void;
  /** The value is an object or a list, and what follows stands in it. */
  enter(isList: boolean): void;
  leave(): void;
  /** The name of a member of the object that was entered last. */
  name(name: string, offset: number): void;
}

/** Kinds of token, as the scanner numbers them. */
const openObject = 1;
const closeObject = 2;
const openList = 3;
const closeList = 4;
const comma = 5;
const colon = 6;
const string = 10;
const number = 11;
const lineBreak = 14;
const space = 15;
const endOfText = 17;

/**
 * Walks through a text as far as it is JSON. Levels are kept in a list and not on the stack, so that
 * any depth can be walked.
 *
 * @returns Where it stops being JSON; nothing, if it is.
 */
export function walk(text: string, visitor: Visitor): SyntaxFault | undefined {
  const scanner = createScanner(text, false);
  const grammar = new Grammar(visitor);
  let token = nextToken(scanner);
  while (
    isWhole(scanner) &&
    grammar.takes(token, scanner.getTokenOffset(), scanner.getTokenValue())
  ) {
    token = nextToken(scanner);
  }
  if (token === endOfText && grammar.expected === 'nothing') return undefined;
  const isCutOff =
    token === endOfText || (!isWhole(scanner) && scanner.getPosition() >= text.length);
  if (isCutOff) return { offset: text.length, expected: grammar.expected, isCutOff };
  const expected = isWhole(scanner) ? grammar.expected : 'well-formed';
  return { offset: scanner.getTokenOffset(), expected, isCutOff };
}

function nextToken(scanner: JSONScanner): number {
  let token: number = scanner.scan();
  while (token === space || token === lineBreak) token = scanner.scan();
  return token;
}

function isWhole(scanner: JSONScanner): boolean {
  return scanner.getTokenError() === 0;
}

class Grammar {
  expected: Expected = 'value';
  readonly #visitor: Visitor;
  /** For each level whether it is a list. */
  readonly #levels: boolean[] = [];

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** Whether a token may stand here. If so, it is told, and what may follow is known. */
  takes(token: number, offset: number, text: string): boolean {
    switch (this.expected) {
      case 'value':
        return this.#value(token, offset);
      case 'value-or-close':
        return token === closeList ? this.#close(token) : this.#value(token, offset);
      case 'name-or-close':
        return token === closeObject ? this.#close(token) : this.#name(token, offset, text);
      case 'name':
        return this.#name(token, offset, text);
      case 'colon':
        return token === colon && this.#expect('value');
      case 'comma-or-close':
        return token === comma ? this.#next() : this.#close(token);
      default:
        return false;
    }
  }

  #value(token: number, offset: number): boolean {
    if (token === openObject || token === openList) {
      const isList = token === openList;
      this.#visitor.value(offset);
      this.#visitor.enter(isList);
      this.#levels.push(isList);
      return this.#expect(isList ? 'value-or-close' : 'name-or-close');
    }
    if (token <= colon || token > number) return false;
    this.#visitor.value(offset);
    return this.#afterValue();
  }

  #name(token: number, offset: number, text: string): boolean {
    if (token !== string) return false;
    this.#visitor.name(text, offset);
    return this.#expect('colon');
  }

  #close(token: number): boolean {
    if (token !== (this.#levels.at(-1) ? closeList : closeObject)) return false;
    this.#levels.pop();
    this.#visitor.leave();
    return this.#afterValue();
  }

  #next(): boolean {
    return this.#expect(this.#levels.at(-1) ? 'value' : 'name');
  }

  #afterValue(): boolean {
    return this.#expect(this.#levels.length === 0 ? 'nothing' : 'comma-or-close');
  }

  #expect(expected: Expected): true {
    this.expected = expected;
    return true;
  }
}
