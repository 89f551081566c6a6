import { Directive, ElementRef, forwardRef, inject } from '@angular/core';
import {
  type ControlValueAccessor,
  NG_VALIDATORS,
  NG_VALUE_ACCESSOR,
  type ValidationErrors,
  type Validator,
} from '@angular/forms';
import type { MaatAuditForm } from '@maat/elements';
import type { Audit } from '@maat/schema';

/**
 * Makes `<maat-audit-form>` a control of Angular's forms, reactive or by template. Its value is the
 * audit, null before the first change; it has the error `maatAuditForm` as long as the audit has any.
 */
@Directive({
  selector:
    'maat-audit-form[formControlName], maat-audit-form[formControl], maat-audit-form[ngModel]',
  host: {
    '(maat-input)': 'tell()',
    '(maat-conflict-resolved)': 'tell()',
    '(focusout)': 'touched()',
  },
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => MaatAuditControl), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => MaatAuditControl), multi: true },
  ],
})
export class MaatAuditControl implements ControlValueAccessor, Validator {
  readonly #element = inject<ElementRef<MaatAuditForm>>(ElementRef).nativeElement;
  #changed: (audit: Audit | undefined) => void = () => {};
  #judged: () => void = () => {};
  protected touched: () => void = () => {};

  constructor() {
    this.#element.required = true;
  }

  /** Angular calls it for what the application sets only: the audit is opened anew then. */
  writeValue(audit: Audit | null): void {
    this.#element.session = undefined;
    this.#element.audit = audit ?? undefined;
    // Whether the audit may be submitted is known once it is open.
    void this.#element.updateComplete.then(() => this.#judged());
  }

  registerOnChange(changed: (audit: Audit | undefined) => void): void {
    this.#changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  registerOnValidatorChange(judged: () => void): void {
    this.#judged = judged;
  }

  setDisabledState(isDisabled: boolean): void {
    this.#element.disabled = isDisabled;
  }

  validate(): ValidationErrors | null {
    const { validationMessage } = this.#element;
    return validationMessage ? { maatAuditForm: validationMessage } : null;
  }

  protected tell(): void {
    this.#changed(this.#element.session?.audit);
  }
}
