// Long because each thing that can be done with the form is one line of a table, with its handler.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type ChangeDetail, tell } from '../event/events.js';
import type { Part } from '../part/part.js';
import { questions } from '../part/questions.js';
import { views } from '../part/views.js';
import type { Choice } from '../question/two-versions.js';
import { focusOn, keepInView } from './focus.js';
import { waitWithFocus } from './focus-field.js';
import type { FormState } from './form-state.js';
import { goTo, leaveSection } from './navigate.js';
import { SectionLeaving } from './section-leaving.js';

/** What of the element its interaction depends on. */
export interface InteractionHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  conflict: unknown;
  focusField(pointer: string): boolean;
  submit(): boolean;
}

type Handler = (event: Event, target: HTMLElement, state: FormState) => void;

/** Listens once for the whole form, and finds out by the markup what is meant. */
export class Interaction implements ReactiveController {
  readonly #host: InteractionHost;
  readonly #state: () => FormState | undefined;
  #leaving: SectionLeaving | undefined;

  readonly #onEvent: Readonly<Record<string, Handler>> = {
    input: (_, target, state) => this.#input(target, state),
    change: (_, target, state) => this.#commit(target, state),
    click: (event, target, state) => this.#click(event, target, state),
    focusin: (_, target, state) => this.#focusIn(target, state),
    focusout: (event, _, state) => this.#focusOut((event as FocusEvent).relatedTarget, state),
  };

  /**
   * What happens on the page around the form. A finger moves the focus only after it is up, by the
   * events of a mouse that browsers make of a tap.
   */
  readonly #onWindow: Readonly<Record<string, () => void>> = {
    pointerdown: () => this.#leaving?.pointerDown(),
    mousedown: () => this.#leaving?.pointerDown(),
    pointerup: () => this.#leaving?.pointerUp(),
    mouseup: () => this.#leaving?.pointerUp(),
    pointercancel: () => this.#leaving?.pointerUp(),
    beforeprint: () => this.#print(true),
    afterprint: () => this.#print(false),
  };

  /** What a button or link does, by its `data-action`. Any other is the question's own. */
  readonly #onAction: Readonly<Record<string, (button: HTMLElement, state: FormState) => void>> = {
    issue: ({ dataset }) => this.#host.focusField(dataset['pointer'] ?? ''),
    section: ({ dataset }, state) => {
      goTo(state, { view: 'section', section: dataset['to'] ?? '' });
      this.#focusWith(`#s-${dataset['to']}`, questions);
    },
    tasks: (_, state) => {
      goTo(state, { view: 'tasks' });
      this.#focus('#tasks');
    },
    check: (_, state) => {
      goTo(state, { view: 'check' });
      this.#focusWith('#check', views);
    },
    continue: (_, state) => this.#continue(state),
    submit: () => this.#host.submit(),
    undo: (_, state) => this.#undo(state),
    compare: () => this.#focus('#conflict'),
    resolve: (_, state) => this.#resolve(state),
  };

  constructor(host: InteractionHost, state: () => FormState | undefined) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot;
    this.#leaving ??= new SectionLeaving(root, (section) => this.#state()?.reveal(section));
    for (const name of Object.keys(this.#onEvent)) root.addEventListener(name, this);
    for (const name of Object.keys(this.#onWindow)) window.addEventListener(name, this, true);
  }

  /** Hint: an element from a server that goes before it is hydrated has no root yet. */
  hostDisconnected(): void {
    const root: EventTarget | undefined = this.#host.renderRoot;
    for (const name of Object.keys(this.#onEvent)) root?.removeEventListener(name, this);
    for (const name of Object.keys(this.#onWindow)) window.removeEventListener(name, this, true);
  }

  handleEvent(event: Event): void {
    if (event.currentTarget === window) {
      this.#onWindow[event.type]?.();
      return;
    }
    const state = this.#state();
    const { target } = event;
    // What happens in the host's own content, which stands in slots, is the host's.
    const isOwn = target instanceof HTMLElement && this.#host.renderRoot.contains(target);
    if (state && isOwn && !target.closest('slot'))
      this.#onEvent[event.type]?.(event, target, state);
  }

  #print(printing: boolean): void {
    const state = this.#state();
    if (state) state.printing.value = printing;
  }

  #input(target: HTMLElement, state: FormState): void {
    const place = state.place.peek();
    const question = target.closest<HTMLElement>('[data-question]');
    if (question && questions.code?.recordAnswer(state, question, target)) {
      this.#tellChange('maat-input', state, { question: question.dataset['question'] ?? '' });
    } else if (target.dataset['complete'] !== undefined && place.view === 'section') {
      state.session.completeSection(place.section, target.dataset['complete'] === 'true');
      this.#tellChange('maat-input', state, { section: place.section });
    }
  }

  /** What has the focus is kept in view: clear of the bar at the foot of the window, if there is one. */
  #focusIn(target: HTMLElement, state: FormState): void {
    this.#leaving?.focusIn(target);
    questions.code?.tellErrors(
      state,
      target.closest<HTMLElement>('[data-question]')?.dataset['question'],
    );
    if (this.#leaving?.isPointerDown) return;
    const canBeLost = state.conflict.peek() !== undefined || target.closest('.long') !== null;
    keepInView(target, canBeLost);
  }

  #focusOut(to: EventTarget | null, state: FormState): void {
    this.#leaving?.focusOut(to);
    if (to instanceof Node && !this.#host.renderRoot.contains(to))
      questions.code?.tellErrors(state, undefined);
  }

  #commit(target: HTMLElement, state: FormState): void {
    state.session.checkpoint();
    const question = target.closest<HTMLElement>('[data-question]')?.dataset['question'];
    const place = state.place.peek();
    if (question !== undefined) this.#tellChange('maat-change', state, { question });
    else if (target.dataset['complete'] !== undefined && place.view === 'section') {
      this.#tellChange('maat-change', state, { section: place.section });
    }
  }

  #click(event: Event, target: HTMLElement, state: FormState): void {
    const button = target.closest<HTMLElement>('[data-action]');
    if (button === null) return;
    event.preventDefault();
    const act = this.#onAction[button.dataset['action'] ?? ''];
    if (act) act(button, state);
    else this.#act(button, state);
  }

  #act(button: HTMLElement, state: FormState): void {
    const place = button.closest<HTMLElement>('[data-question]');
    const question = place?.dataset['question'];
    if (!place || question === undefined) return;
    const focus = questions.code?.actOn(state, place, button);
    if (focus !== undefined) this.#changedBy(state, question, focus);
  }

  #undo(state: FormState): void {
    const question = state.session.undo();
    state.notice.value = undefined;
    if (question !== undefined) this.#changedBy(state, question, '');
  }

  /** A button has changed an answer: its control takes the focus, and the host is told. */
  #changedBy(state: FormState, question: string, at: string): void {
    const { renderRoot } = this.#host;
    questions.code?.findControl(renderRoot, `/answers/${question}/${at}`)?.focus();
    this.#tellChange('maat-input', state, { question });
    this.#tellChange('maat-change', state, { question });
  }

  #continue(state: FormState): void {
    if (!leaveSection(state)) {
      this.#focus('.error-summary');
      return;
    }
    const place = state.place.peek();
    if (place.view === 'section') this.#focusWith(`#s-${place.section}`, questions);
    else this.#focusWith('#check', views);
  }

  /** Focuses what may have to wait for its code. */
  #focusWith(selector: string, part: Part<object>): void {
    this.#focus(selector);
    if (part.isHere) return;
    const mayTakeFocus = waitWithFocus(this.#host.renderRoot);
    void part.come.then(() => mayTakeFocus() && this.#focus(selector));
  }

  #resolve(state: FormState): void {
    const chosen = new Map<string, Choice>();
    for (const { dataset, value } of this.#host.renderRoot.querySelectorAll<HTMLInputElement>(
      '[data-conflict-question]:checked',
    )) {
      chosen.set(dataset['conflictQuestion'] ?? '', value as Choice);
    }
    const over = views.code?.resolveConflict(state, chosen);
    if (over !== undefined) {
      this.#host.conflict = undefined;
      tell(this.#host, 'maat-conflict-resolved', { over, revision: state.session.revision });
      return;
    }
    const [first] = state.unchosen.peek();
    this.#focus(`[data-conflict-question="${first}"]`);
  }

  #focus(selector: string): void {
    focusOn(this.#host.renderRoot, selector);
  }

  #tellChange(
    name: 'maat-input' | 'maat-change',
    state: FormState,
    place: Omit<ChangeDetail, 'revision'>,
  ): void {
    tell(this.#host, name, { ...place, revision: state.session.revision });
  }
}
