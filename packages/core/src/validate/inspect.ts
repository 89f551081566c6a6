import {
  error,
  type Issue,
  type IssueCode,
  type IssueParameters,
  noIssues,
} from '../issue/issue.js';
import { badCharacterIn } from '../model/bad-character.js';
import { deepest, isPlainJson, mostValues } from './plain-json.js';
import { type SafePlace, safePlace } from './safe-place.js';

/** How many issues are told of one document. */
export const mostIssues = 200;

/** What a look at unknown input found. */
export interface Inspection {
  readonly issues: readonly Issue[];
  /** Whether it is plain JSON within bounds, so that validators may walk through it. */
  readonly walkable: boolean;
}

const plain: Inspection = { issues: noIssues, walkable: true };

/**
 * Looks whether unknown input is plain JSON, of a depth and a number of values that validators can
 * walk through, with nothing in it that gets lost or cannot be stored. Never throws.
 *
 * Refused, and not walked further: what JSON has no word for (undefined, functions, symbols,
 * bigints, NaN and infinities, which JSON.stringify drops or turns into null), instances of
 * classes, circles, members that throw when they are read, more than 64 levels, more than 200,000
 * values. Refused, with the walk going on: texts and names with U+0000 or half of a surrogate pair.
 *
 * Members whose name is a symbol are not looked at, as JSON has none. A member with a getter is
 * taken for what it gives.
 */
export function inspect(value: unknown): Inspection {
  if (isPlainJson(value)) return plain;
  const inspector = new Inspector(value);
  let walkable = false;
  try {
    walkable = inspector.visit(value);
  } catch {
    inspector.refuse('structure.not-json', { reason: 'unreadable' });
  }
  return { issues: inspector.issues, walkable };
}

class Inspector {
  readonly issues: Issue[] = [];
  readonly #root: unknown;
  /** What leads to the value that is looked at, and the objects on the way. */
  readonly #tokens: string[] = [];
  readonly #holders: object[] = [];
  #count = 0;

  constructor(root: unknown) {
    this.#root = root;
  }

  /** Whether the walk may go on after a value and all that is in it. */
  visit(value: unknown): boolean {
    this.#count += 1;
    if (this.#count > mostValues) return this.refuse('structure.too-large', { limit: mostValues });
    switch (typeof value) {
      case 'string':
        this.#look(value);
        return true;
      case 'boolean':
        return true;
      case 'number':
        return Number.isFinite(value) || this.refuse('structure.not-json', { reason: 'number' });
      case 'object':
        return value === null || this.#visitMembers(value);
      default:
        return this.refuse('structure.not-json', { reason: typeof value });
    }
  }

  /** Tells why the walk ends here. */
  refuse(code: IssueCode, params: IssueParameters): false {
    this.#tell(code, params);
    return false;
  }

  #visitMembers(holder: object): boolean {
    if (this.#holders.length >= deepest) {
      return this.#refuseDepth();
    }
    if (!isPlain(holder)) return this.refuse('structure.not-json', { reason: 'class' });
    this.#holders.push(holder);
    const goesOn = Array.isArray(holder) ? this.#visitItems(holder) : this.#visitNamed(holder);
    this.#holders.pop();
    return goesOn;
  }

  /** Too many levels: endlessly many, if an object on the way stands in itself. */
  #refuseDepth(): false {
    const again = this.#holders.findIndex((each, index) => this.#holders.indexOf(each) < index);
    if (again === -1) return this.refuse('structure.too-deep', { limit: deepest });
    this.#tokens.length = again;
    return this.refuse('structure.not-json', { reason: 'circle' });
  }

  #visitItems(items: readonly unknown[]): boolean {
    for (let index = 0; index < items.length; index += 1) {
      if (!this.#visitAt(items, String(index))) return false;
    }
    return true;
  }

  #visitNamed(holder: object): boolean {
    for (const name of Object.keys(holder)) {
      this.#look(name);
      if (!this.#visitAt(holder, name)) return false;
    }
    return true;
  }

  #visitAt(holder: object, name: string): boolean {
    this.#tokens.push(name);
    const goesOn = this.visit(Reflect.get(holder, name));
    if (goesOn) this.#tokens.pop();
    return goesOn;
  }

  #look(text: string): void {
    const character = badCharacterIn(text);
    if (character !== undefined) this.#tell('structure.bad-character', { character });
  }

  /** The place that is looked at; the document as a whole where not even that can be read. */
  #place(): SafePlace {
    try {
      return safePlace(this.#root, this.#tokens);
    } catch {
      return { pointer: '', params: {} };
    }
  }

  #tell(code: IssueCode, params: IssueParameters): void {
    if (this.issues.length >= mostIssues) return;
    const place = this.#place();
    this.issues.push(error(code, place.pointer, { ...params, ...place.params }));
  }
}

/** Whether an object is an array or one that JSON.parse makes, be it of another window. */
export function isPlain(holder: object): boolean {
  if (Array.isArray(holder)) return true;
  const prototype: unknown = Object.getPrototypeOf(holder);
  if (prototype === Object.prototype || prototype === null) return true;
  return (
    typeof prototype === 'object' &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'isPrototypeOf')
  );
}
