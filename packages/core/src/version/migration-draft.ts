import type { Answer, Audit, Retired } from '@maat/schema';
import { type Issue, info, warning } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import type { Subject } from '../model/text-for.js';
import type { QuestionState } from '../state/question-state.js';
import { carryRoute, holds, type Journey } from './carry-route.js';
import type { Restored } from './restore.js';
import { type Retirement, retiredQuestion, retiredSection } from './retire.js';
import { placeOf, routeSteps } from './route-steps.js';
import { type Route, routesBetween } from './routes.js';

/** An audit on its way to another tool, with the steps that were taken. */
export class MigrationDraft {
  readonly steps: Issue[] = [];
  readonly #given: Audit;
  readonly #journey: Journey;
  readonly #retirement: Retirement;
  readonly #states = new Map<string, QuestionState>();
  readonly #retired: Retired[] = [];
  readonly #completed: string[] = [];

  constructor(given: Audit, journey: Journey, subject: Subject | undefined) {
    this.#given = given;
    this.#journey = journey;
    this.#retirement = { model: journey.from, tool: given.tool, subject };
  }

  /** Brings back what was retired and fits again; the other entries stay. */
  restore({ states, entries }: Restored): void {
    for (const [id, state] of states) {
      this.#states.set(id, state);
      this.steps.push(info('migrate.restored', placeOf(id, state)));
    }
    for (const [index, entry] of (this.#given.retired ?? []).entries()) {
      if (entries.has(index)) continue;
      if (this.#isOpenAgain(entry)) this.#restoreSection(entry.section ?? '');
      else this.#retired.push(entry);
    }
  }

  /** Takes what is held for the questions of a route to where it leads. */
  take(route: Route): void {
    const { held } = this.#journey;
    const sources = route.sources.filter(({ question }) => holds(held(question.id)));
    if (sources.length === 0) return;
    const arrival = carryRoute(route, this.#journey);
    for (const [id, state] of arrival.placed) this.#states.set(id, state);
    const first = this.#retired.length;
    for (const place of arrival.beside) {
      this.#retired.push(retiredQuestion(place, held(place.question.id), this.#retirement));
    }
    this.steps.push(...routeSteps(route, arrival, this.#journey, first));
  }

  /** What the auditor said of sections: it stands as long as there is the section. */
  moveSections(): void {
    const { from, to } = this.#journey;
    for (const id of this.#given.completedSections ?? []) {
      const section = from.sections.get(id);
      if (to.sections.has(id) || section === undefined) {
        this.#completed.push(id);
        continue;
      }
      this.steps.push(
        warning('migrate.section-retired', pointerTo('retired', this.#retired.length)),
      );
      this.#retired.push(retiredSection(section, this.#retirement));
    }
  }

  /** Tells which questions are new: those that no answer could have gone to. */
  tellAdded(): void {
    const { from, to } = this.#journey;
    const reached = new Set(
      routesBetween(from.tool, to.tool).flatMap(({ targets }) =>
        targets.map(({ question }) => question.id),
      ),
    );
    for (const [id, { question }] of to.questions) {
      if (reached.has(id) || this.#states.has(id) || question.hidden !== undefined) continue;
      this.steps.push(info('migrate.added', pointerTo('answers', id)));
    }
  }

  /** The audit as it has become. Its revision and the moment of its change are still the old ones. */
  get audit(): Audit {
    const { answers: _, setAside: __, completedSections, retired: ___, ...rest } = this.#given;
    const answers: [string, Answer][] = [];
    const setAside: [string, readonly Answer[]][] = [];
    for (const id of this.#journey.to.questions.keys()) {
      const state = this.#states.get(id);
      if (state?.answer) answers.push([id, state.answer]);
      if (state && state.setAside.length > 0) setAside.push([id, state.setAside]);
    }
    const isSaid = completedSections !== undefined || this.#completed.length > 0;
    return {
      ...rest,
      answers: Object.fromEntries(answers),
      ...(setAside.length > 0 && { setAside: Object.fromEntries(setAside) }),
      ...(isSaid && { completedSections: this.#completed }),
      ...(this.#retired.length > 0 && { retired: this.#retired }),
    };
  }

  /** Whether an entry says that a section was complete that there is again. */
  #isOpenAgain({ completed, section = '' }: Retired): boolean {
    const { from, to } = this.#journey;
    return completed === true && to.sections.has(section) && !from.sections.has(section);
  }

  #restoreSection(section: string): void {
    if (!this.#completed.includes(section)) this.#completed.push(section);
    const index = this.#completed.indexOf(section);
    this.steps.push(info('migrate.section-restored', pointerTo('completedSections', index)));
  }
}
