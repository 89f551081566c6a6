import { Component } from '@angular/core';
import { MaatAuditForm } from '../src/maat-audit-form.js';

/** What a template must not do with the form: Angular's checker refuses each line that is marked. */
@Component({
  selector: 'example-refused',
  imports: [MaatAuditForm],
  template: `
    <maat-audit-form [tool]="5" /> <!-- refused: no tool is a number -->
    <maat-audit-form layout="grid" /> <!-- refused: there is no such layout -->
    <maat-audit-form [tools]="undefined" /> <!-- refused: there is no such property -->
    <maat-audit-form (maatSubmit)="count($event)" /> <!-- refused: no event is a number -->
    <maat-form /> <!-- refused: there is no such element -->
  `,
})
export class ExampleRefused {
  protected count(_: number): void {}
}
