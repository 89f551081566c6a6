import type { PropertyDeclarations, PropertyValues } from 'lit';
import { Awaiting } from './awaiting.js';
import { focusFirst } from './focus.js';

/** Tells of each change of what an element holds. */
interface Source {
  subscribe(listener: () => void): () => void;
}

/**
 * An element that is a control of a `<form>`. Its value can be long, so it is not asked for at each
 * key: when a change is finished, and once more when the form asks for its data. Whether it may be
 * submitted is followed at each key, but only where it is required.
 */
export abstract class FormAssociated extends Awaiting {
  static readonly formAssociated = true;
  static override readonly properties: PropertyDeclarations = {
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean },
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
  #given = '';
  #isAsked = false;
  #source: Source | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    this.name = '';
    this.required = false;
    this.disabled = false;
    this.formDisabled = false;
    this.addEventListener('maat-change', () => this.tellForm());
    this.addEventListener('invalid', (event) => {
      event.preventDefault(); // errors have a summary of their own: the browser's bubble has no place
      if (!this.#isAsked) this.showErrors();
    });
    this.addEventListener('click', (event) => {
      if (this.#isOfLabel(event)) this.focus();
    });
  }

  protected get isDisabled(): boolean {
    return this.disabled || this.formDisabled;
  }

  /** What tells of each change of the value. */
  abstract readonly session: Source | undefined;

  /** What takes part in a `<form>` under the name. */
  abstract readonly value: string;

  /** What the browser is to keep of it, and gives back. */
  protected abstract readonly kept: string;

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
    this.#isAsked = true;
    const isValid = this.#internals.checkValidity();
    this.#isAsked = false;
    return isValid;
  }

  /** As `checkValidity`, and shows what is wrong. */
  reportValidity(): boolean {
    this.tellForm();
    return this.#internals.reportValidity();
  }

  /**
   * Moves the focus into the form: to the summary of its errors if they are shown, or else to its
   * first control; in a list of sections to the first of them, and in an audit to be read to its
   * heading. Nothing happens where it is disabled.
   */
  override focus(options?: FocusOptions): void {
    if (!this.hasUpdated)
      void this.updateComplete.then(() => this.hasUpdated && this.focus(options));
    else if (!this.isDisabled) focusFirst(this.renderRoot, options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.tellForm();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#give);
    this.#form = form;
    this.#form?.addEventListener('formdata', this.#give);
  }

  /** Reflected by hand, as what comes of it by `formDisabledCallback` is to be rendered as well. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('disabled')) this.toggleAttribute('disabled', this.disabled);
    this.tellForm();
  }

  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }

  /** Tells the form what the value is now, and whether it may be submitted. */
  protected tellForm(): void {
    const { value } = this;
    this.#follow(this.isConnected ? this.session : undefined);
    this.#given = value;
    // Hint: browsers keep the state, on disk as well. Nobody asks for it who gives no name.
    this.#internals.setFormValue(value, this.name ? this.kept : null);
    this.#tellRefusal();
  }

  /**
   * Whether a click comes from a `<label>` for the element. Browsers pass such a click on as one on
   * the element itself, at the place of the label or at none; delegatesFocus would also take every
   * click between the questions to the first of them.
   */
  #isOfLabel(event: MouseEvent): boolean {
    if (event.composedPath()[0] !== this) return false;
    const { left, right, top, bottom } = this.getBoundingClientRect();
    const { clientX, clientY } = event;
    return clientX < left || clientX > right || clientY < top || clientY > bottom;
  }

  #tellRefusal(): void {
    const { refusal } = this;
    this.#internals.setValidity(refusal ? { customError: true } : {}, refusal);
  }

  #follow(source: Source | undefined): void {
    if (source === this.#source) return;
    this.#unsubscribe?.();
    this.#source = source;
    this.#unsubscribe = source?.subscribe(() => {
      if (this.required) this.#tellRefusal();
    });
  }

  /** Puts the value as it is now in the place of the one that was given last. */
  readonly #give = ({ formData }: FormDataEvent): void => {
    const { name, value } = this;
    const entries = formData.getAll(name);
    const own = entries.indexOf(this.#given);
    if (own === -1) return;
    if (entries.length === 1) formData.set(name, value);
    else {
      // Other controls of the same name keep their entries.
      formData.delete(name);
      for (const [at, entry] of entries.entries())
        formData.append(name, at === own ? value : entry);
    }
  };
}
