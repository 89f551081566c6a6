import type { AuditSession } from '@maat/core';

/** What of the element its part in a `<form>` depends on. */
export interface ControlHost extends HTMLElement {
  readonly name: string;
  readonly required: boolean;
  readonly value: string;
  readonly session: AuditSession | undefined;
  showErrors(): boolean;
}

/**
 * The element as a control of a `<form>`. Its value is the whole audit, so it is not put together at
 * each key: when a change is finished, and once more when the form asks for its data.
 */
export class FormControl {
  readonly #host: ControlHost;
  readonly #internals: ElementInternals;
  #form: HTMLFormElement | null = null;

  constructor(host: ControlHost, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
    host.addEventListener('maat-change', () => this.update());
    host.addEventListener('invalid', (event) => {
      event.preventDefault(); // the form has its own error summary; the browser's bubble has no place
      host.showErrors();
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
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    this.update();
    return this.#internals.reportValidity();
  }

  /** Tells the form what the audit is now, and whether it may be submitted. */
  update(): void {
    const { session, required, value } = this.#host;
    this.#internals.setFormValue(value, value);
    const errors = required && session?.issues.some(({ severity }) => severity === 'error');
    if (errors) this.#internals.setValidity({ customError: true }, 'The audit is not complete');
    else this.#internals.setValidity({});
  }

  /** The element has come into a form, or out of one. */
  associate(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#give);
    this.#form = form;
    this.#form?.addEventListener('formdata', this.#give);
  }

  /** Submits the form around the element, if there is one. */
  submit(): void {
    this.#internals.form?.requestSubmit();
  }

  readonly #give = ({ formData }: FormDataEvent): void => {
    const { name, value } = this.#host;
    if (name && formData.has(name)) formData.set(name, value);
  };
}
