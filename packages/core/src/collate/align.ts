import type { Answer, Tool } from '@maat/schema';
import type { Issue } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { stateFact } from '../model/fact.js';
import { askedIn } from '../model/is-asked.js';
import { textFor } from '../model/text-for.js';
import { modelOf, type ToolModel } from '../model/tool-model.js';
import { blankState, type QuestionState } from '../state/question-state.js';
import { readAudit } from '../validate/read-audit.js';
import { type Arrival, carryRoute, type Journey } from '../version/carry-route.js';
import { digestOf } from '../version/digest.js';
import { checkPin } from '../version/pin.js';
import { type Route, routesBetween } from '../version/routes.js';
import type { CollatedAnswer, CollatedState, GivenReturn, UnalignedReason } from './collation.js';

/** What a return says to a question, without whose it is. */
export type Cell = Omit<CollatedAnswer, 'audit' | 'agency'>;

/** An answer that stands beside no question, or not as a whole. */
interface Apart {
  readonly reason: UnalignedReason;
  readonly pointer: string;
}

/** One return in the terms of the tool that all are put side by side in. */
export interface Aligned {
  /** By question of that tool, in the order of the form; empty where it was not read. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly apart: readonly Apart[];
  readonly read: boolean;
  readonly issues: readonly Issue[];
}

/** Reads a return, and takes its answers to the questions of a tool. It is not changed. */
export function align(to: ToolModel, given: GivenReturn): Aligned {
  const { audit } = given;
  const from = modelOf(toolOf(given, to.tool));
  const { issues: found, readable } = readAudit(from, audit);
  const pins = readable === undefined ? [] : checkPin(audit, from.tool);
  const issues = [...found, ...pins];
  const retired = (audit.retired ?? []).map((_, index) => apart('retired', 'retired', index));
  const ids = Object.keys(audit.answers);
  if (readable === undefined || pins.length > 0) {
    const unread = ids.map((id) => apart('unread', 'answers', id));
    return { cells: new Map(), apart: [...unread, ...retired], read: false, issues };
  }
  const misfits = ids.filter((id) => !Object.hasOwn(readable.answers, id));
  const passage = new Passage(from, to, readable.answers);
  for (const route of routesBetween(from.tool, to.tool)) passage.take(route);
  return {
    cells: passage.cells(),
    apart: [...passage.apart, ...misfits.map((id) => apart('misfit', 'answers', id)), ...retired],
    read: true,
    issues,
  };
}

/** The tool that a return was made with: the given one, be it another object of the same tool. */
function toolOf({ tool }: GivenReturn, to: Tool): Tool {
  return tool === undefined || digestOf(tool) === digestOf(to) ? to : tool;
}

function apart(reason: UnalignedReason, ...tokens: readonly (string | number)[]): Apart {
  return { reason, pointer: pointerTo(...tokens) };
}

const ways = { kept: undefined, gone: undefined } as const;

/** The way of the answers of one return. */
class Passage {
  readonly apart: Apart[] = [];
  readonly #cells = new Map<string, Cell>();
  readonly #answers: Readonly<Record<string, Answer>>;
  readonly #isAsked: (id: string) => boolean;
  readonly #journey: Journey;

  constructor(from: ToolModel, to: ToolModel, answers: Readonly<Record<string, Answer>>) {
    this.#answers = answers;
    this.#isAsked = askedIn(from, (id) => this.#answer(id));
    this.#journey = {
      from,
      to,
      held: (id) => this.#held(id),
      label: ({ label }) => textFor(label),
    };
  }

  /** Takes the answers to the questions of a route to where it leads. */
  take(route: Route): void {
    const arrival = this.#arrivalOf(route);
    const told = route.sources.filter(({ question }) => this.#answer(question.id) !== undefined);
    for (const { question } of told) this.#tellApart(question.id, route, arrival);
    for (const { question } of route.targets) {
      this.#cells.set(question.id, this.#cellOf(question.id, route, arrival));
    }
  }

  /** One for each question. What no route leads to is new, or hidden by the form that is read by. */
  cells(): ReadonlyMap<string, Cell> {
    const cells = [...this.#journey.to.questions].map(([id, { question }]) => {
      const state = question.hidden === undefined ? 'not-in-tool' : 'not-asked';
      return [id, this.#cells.get(id) ?? { state, at: [] }] as const;
    });
    return new Map(cells);
  }

  #answer(id: string): Answer | undefined {
    return Object.hasOwn(this.#answers, id) ? this.#answers[id] : undefined;
  }

  #held(id: string): QuestionState {
    if (!this.#isAsked(id)) return blankState;
    return { answer: this.#answer(id), setAside: [] };
  }

  #arrivalOf(route: Route): Arrival {
    const { from, to } = this.#journey;
    if (from !== to) return carryRoute(route, this.#journey);
    const states = route.targets.map(({ question: { id } }) => [id, this.#held(id)] as const);
    return { placed: new Map(states), beside: [] };
  }

  /** Names an answer that does not stand, as a whole, beside the questions that it leads to. */
  #tellApart(id: string, { way }: Route, { placed, beside }: Arrival): void {
    if (!this.#isAsked(id)) {
      this.apart.push(apart('not-asked', 'answers', id));
    } else if (beside.some(({ question }) => question.id === id)) {
      const inParts = way === 'split' || way === 'merged' ? way : 'partly';
      this.apart.push(apart(placed.size > 0 ? inParts : 'no-place', 'answers', id));
    }
  }

  #cellOf(id: string, { way, sources }: Route, { placed }: Arrival): Cell {
    const asked = sources.filter(({ question }) => this.#isAsked(question.id));
    const told = asked.filter(({ question }) => this.#answer(question.id) !== undefined);
    const answer = placed.get(id)?.answer;
    const at = (told.length > 0 ? told : asked).map(({ question }) =>
      pointerTo('answers', question.id),
    );
    // Of a split, what some part of the answer came to leaves the others blank.
    const isLost = told.length > 0 && (way !== 'split' || placed.size === 0);
    const other = way in ways ? undefined : (way as NonNullable<Cell['way']>);
    return {
      state: asked.length > 0 ? this.#stateOf(id, answer, isLost) : 'not-asked',
      ...(answer && { answer }),
      at,
      ...(other && { way: other }),
    };
  }

  #stateOf(id: string, answer: Answer | undefined, isLost: boolean): CollatedState {
    if (answer === undefined) return isLost ? 'no-place' : 'blank';
    return stateFact(id, () => answer, this.#journey.to) ?? 'blank';
  }
}
