import { type Catalogue, enGB, type Session, scan } from '@maat/core';
import { type ScannedForm, toldPlace, toldPlaces } from '../scan/told-places.js';
import { type DraftLabels, draftLabels } from './draft-labels.js';
import { fileWarningsId } from './draft-said.js';
import { made } from './made.js';

/** The form whose draft is offered as a file. */
export interface FileForm extends ScannedForm {
  readonly labels: Partial<DraftLabels>;
}

/** How long nothing is typed before the texts are looked over again, in milliseconds. */
const quiet = 500;

/**
 * What stands in a draft and should not leave without need, told beside the offer to save it as a file. It
 * holds nothing back: the file may be all that is left of what was typed.
 */
export class FileWarnings {
  readonly element: HTMLElement = made('details', 'issues');
  readonly #form: FileForm;
  readonly #session: Session;
  readonly #messages: Catalogue;
  readonly #summary = made('summary');
  readonly #list = made('ul');
  readonly #end: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown = '';

  constructor(form: FileForm, session: Session, messages: Catalogue = enGB) {
    this.#form = form;
    this.#session = session;
    this.#messages = messages;
    const { element } = this;
    element.setAttribute('part', 'issues');
    element.lang = form.locale?.language ?? 'en-GB';
    element.dir = form.locale?.direction ?? 'ltr';
    this.#summary.id = fileWarningsId;
    element.append(this.#summary, this.#list);
    this.#end = session.subscribe(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.look(), quiet);
    });
    this.look();
  }

  /** Looks over what would stand in the file now. */
  look(): void {
    const { months } = this.#messages;
    const { tool, audit } = this.#session;
    const issues = scan(tool, audit, { ...(months && { months }) });
    const places = toldPlaces(this.#form, this.#session, issues, this.#messages);
    const shown = JSON.stringify([...places]);
    // What is there already stays: somebody may have the focus in it.
    if (shown === this.#shown) return;
    this.#shown = shown;
    const { locale, labels } = this.#form;
    const words = { ...draftLabels, ...locale?.labels, ...labels };
    this.#summary.textContent = words.draftFilePlaces(places.size);
    this.#list.replaceChildren(
      ...[...places].map(([text, pointer]) => toldPlace(this.#form, text, pointer)),
    );
    this.element.hidden = places.size === 0;
  }

  /** Takes it out of the page for good. */
  leave(): void {
    this.#end();
    clearTimeout(this.#timer);
    this.element.remove();
  }
}
