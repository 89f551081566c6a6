import { LitElement, type PropertyDeclarations } from 'lit';

/**
 * An element that is a control of a `<form>`. Its value can be long, so it is not asked for at each
 * key: when a change is finished, and once more when the form asks for its data.
 */
export abstract class FormAssociated extends LitElement {
  static readonly formAssociated = true;
  static override readonly properties: PropertyDeclarations = {
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    formDisabled: { state: true },
  };

  /** The name under which the audit takes part in a `<form>`. */
  declare name: string;
  /** Whether a `<form>` around it can be submitted only with an audit without errors. */
  declare required: boolean;
  /** Whether nothing in it can be used. */
  declare disabled: boolean;
  /** Whether a `<form>` or `<fieldset>` around it is disabled. */
  declare protected formDisabled: boolean;

  readonly #internals: ElementInternals = this.attachInternals();
  #form: HTMLFormElement | null = null;

  constructor() {
    super();
    this.name = '';
    this.required = false;
    this.disabled = false;
    this.formDisabled = false;
    this.addEventListener('maat-change', () => this.tellForm());
    this.addEventListener('invalid', (event) => {
      event.preventDefault(); // errors have a summary of their own: the browser's bubble has no place
      this.showErrors();
    });
  }

  /** What takes part in a `<form>` under the name. */
  abstract readonly value: string;

  /** Why a `<form>` around it may not be submitted; '' where it may. */
  protected abstract readonly refusal: string;

  /** Shows every error, and moves the focus to their summary. Returns whether there is none. */
  abstract showErrors(): boolean;

  /** The `<form>` that the element takes part in. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Whether a `<form>` around it could be submitted, and if not, why. */
  get validity(): ValidityState {
    this.tellForm();
    return this.#internals.validity;
  }

  /** Why a `<form>` around it cannot be submitted; '' where it can. */
  get validationMessage(): string {
    this.tellForm();
    return this.#internals.validationMessage;
  }

  /** Whether its validity counts: not where it is disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the element would let a `<form>` be submitted. Fires `invalid` if not. */
  checkValidity(): boolean {
    this.tellForm();
    return this.#internals.checkValidity();
  }

  /** As `checkValidity`, and shows what is wrong. */
  reportValidity(): boolean {
    this.tellForm();
    return this.#internals.reportValidity();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#give);
    this.#form = form;
    this.#form?.addEventListener('formdata', this.#give);
  }

  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }

  /** Tells the form what the value is now, and whether it may be submitted. */
  protected tellForm(): void {
    const { value, refusal } = this;
    this.#internals.setFormValue(value, value);
    this.#internals.setValidity(refusal ? { customError: true } : {}, refusal);
  }

  readonly #give = ({ formData }: FormDataEvent): void => {
    if (this.name && formData.has(this.name)) formData.set(this.name, this.value);
  };
}
