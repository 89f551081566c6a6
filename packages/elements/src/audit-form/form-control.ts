import type { AuditSession } from '@maat/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { enGB, type Labels } from '../labels.js';

/** What of the element its part in a `<form>` depends on. */
export interface ControlHost extends ReactiveControllerHost, HTMLElement {
  readonly name: string;
  readonly required: boolean;
  readonly value: string;
  readonly labels: Partial<Labels>;
  readonly session: AuditSession | undefined;
  showErrors(): boolean;
}

/**
 * The element as a control of a `<form>`. Its value is the whole audit, so it is not put together at
 * each key: when a change is finished, and once more when the form asks for its data. Whether it may
 * be submitted is followed at each key, but only where it is required.
 */
export class FormControl implements ReactiveController {
  readonly #host: ControlHost;
  readonly #internals: ElementInternals;
  #form: HTMLFormElement | null = null;
  #given = '';
  #session: AuditSession | undefined;
  #unsubscribe: (() => void) | undefined;
  #isAsking = false;

  constructor(host: ControlHost, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
    host.addController(this);
    host.addEventListener('maat-change', () => this.update());
    host.addEventListener('invalid', (event) => {
      event.preventDefault(); // the form has its own error summary; the browser's bubble has no place
      if (!this.#isAsking) host.showErrors();
    });
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    this.update();
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  checkValidity(): boolean {
    this.update();
    this.#isAsking = true;
    const isValid = this.#internals.checkValidity();
    this.#isAsking = false;
    return isValid;
  }

  reportValidity(): boolean {
    this.update();
    return this.#internals.reportValidity();
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.update();
  }

  hostUpdate(): void {
    this.update();
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  /** Tells the form what the audit is now, and whether it may be submitted. */
  update(): void {
    const { session, value, isConnected } = this.#host;
    this.#follow(isConnected ? session : undefined);
    this.#given = value;
    this.#internals.setFormValue(value, value);
    this.#validate();
  }

  /** The element has come into a form, or out of one. */
  associate(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#give);
    this.#form = form;
    this.#form?.addEventListener('formdata', this.#give);
  }

  /** Submits the form around the element, if there is one. */
  submit(): void {
    this.update();
    this.#internals.form?.requestSubmit();
  }

  #follow(session: AuditSession | undefined): void {
    if (session === this.#session) return;
    this.#unsubscribe?.();
    this.#session = session;
    this.#unsubscribe = session?.subscribe(() => {
      if (this.#host.required) this.#validate();
    });
  }

  #validate(): void {
    const { session, required, labels } = this.#host;
    const errors = required && session?.issues.some(({ severity }) => severity === 'error');
    if (errors) {
      this.#internals.setValidity({ customError: true }, labels.notComplete ?? enGB.notComplete);
    } else this.#internals.setValidity({});
  }

  /** Puts the audit as it is now in the place of the one that was given last. */
  readonly #give = ({ formData }: FormDataEvent): void => {
    const { name, value } = this.#host;
    const entries = formData.getAll(name);
    const own = entries.indexOf(this.#given);
    if (own === -1) return;
    if (entries.length === 1) {
      formData.set(name, value);
      return;
    }
    // Hint: other controls may have the same name, and keep their entries.
    formData.delete(name);
    for (const [index, entry] of entries.entries()) {
      formData.append(name, index === own ? value : entry);
    }
  };
}
