import { Component, signal } from '@angular/core';
import type { AuditFormEventMap } from '@maat/elements';
import { westMidlands } from '@maat/schema/west-midlands';
import { MaatAuditForm } from './maat-audit-form.js';

@Component({
  selector: 'example-audit',
  imports: [MaatAuditForm],
  template: `
    <h1>Audit of case EX-0001</h1>
    <maat-audit-form [tool]="tool" (maatInput)="changed($event)" (maatSubmit)="submitted($event)" />
    <p id="status" role="status">{{ status() }}</p>
  `,
})
export class ExampleAudit {
  protected readonly tool = westMidlands;
  protected readonly status = signal('');

  // Here a portal saves: `#form="maatAuditForm"` in the template has the audit as it stands, as
  // `form.element.session?.audit`.
  protected changed({ detail }: AuditFormEventMap['maat-input']): void {
    this.status.set(`Change ${detail.revision} is not saved yet.`);
  }

  protected submitted({ detail }: AuditFormEventMap['maat-submit']): void {
    this.status.set(`Submitted: ${Object.keys(detail.audit.answers).length} answers.`);
  }
}
