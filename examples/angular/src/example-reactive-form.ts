import { Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import type { Audit } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { MaatAuditControl } from './audit-control.js';
import { MaatAuditForm } from './maat-audit-form.js';

/** A reactive form, with the audit among its controls. */
@Component({
  selector: 'example-audit',
  imports: [MaatAuditForm, MaatAuditControl, ReactiveFormsModule],
  template: `
    <form [formGroup]="form" (ngSubmit)="send()">
      <h1>Audit of case EX-0001</h1>
      <p>
        <label for="reviewer">Reviewer</label>
        <input #reviewer id="reviewer" autocomplete="off" formControlName="reviewer" />
      </p>
      <maat-audit-form [tool]="tool" formControlName="audit" />
      <p>
        <button type="submit">Send</button>
        <button type="button" (click)="form.reset()">Start again</button>
        <button type="button" (click)="lock()">Lock</button>
      </p>
      <p role="status" id="status">{{ status() }}</p>
    </form>
  `,
})
export class ExampleReactiveForm {
  protected readonly tool = westMidlands;
  protected readonly form = inject(FormBuilder).group({
    reviewer: ['', Validators.required],
    audit: [null as Audit | null],
  });
  readonly #sent = signal('');
  readonly #held = toSignal(this.form.controls.audit.valueChanges);
  protected readonly reviewer = viewChild.required<ElementRef<HTMLInputElement>>('reviewer');
  protected readonly auditForm = viewChild.required(MaatAuditForm);
  protected readonly status = computed(
    () => this.#sent() || `Change ${this.#held()?.revision ?? 0} is not sent yet.`,
  );

  protected lock(): void {
    if (this.form.disabled) this.form.enable();
    else this.form.disable();
  }

  protected send(): void {
    const { reviewer, audit } = this.form.controls;
    if (reviewer.invalid) this.reviewer().nativeElement.focus();
    else if (audit.invalid) this.auditForm().element.showErrors();
    else {
      const count = Object.keys(audit.value?.answers ?? {}).length;
      this.#sent.set(`Sent by ${reviewer.value}: ${count} answers.`);
    }
  }
}
