import {
  Directive,
  ElementRef,
  effect,
  type InputSignal,
  inject,
  input,
  output,
} from '@angular/core';
import type { MaatAuditForm as AuditForm, AuditFormEventMap } from '@maat/elements';

/** The properties that a template sets. */
const names = [
  'tool',
  'audit',
  'session',
  'issues',
  'conflict',
  'locale',
  'labels',
  'layout',
  'readOnly',
  'headingLevel',
  'showSources',
  'name',
  'required',
  'disabled',
] as const;

type Name = (typeof names)[number];

/** What is left out keeps the element's own default. */
type Property<NAME extends Name> = InputSignal<AuditForm[NAME] | undefined>;

/**
 * Makes `<maat-audit-form>` known to the templates of those that import it, with the types of its
 * properties and events: nothing of it needs CUSTOM_ELEMENTS_SCHEMA, which would switch the checks off.
 */
@Directive({
  selector: 'maat-audit-form',
  exportAs: 'maatAuditForm',
  host: {
    '(maat-input)': 'maatInput.emit($event)',
    '(maat-change)': 'maatChange.emit($event)',
    '(maat-submit)': 'maatSubmit.emit($event)',
    '(maat-conflict-resolved)': 'maatConflictResolved.emit($event)',
  },
})
export class MaatAuditForm implements Record<Name, unknown> {
  readonly tool: Property<'tool'> = input();
  readonly audit: Property<'audit'> = input();
  readonly session: Property<'session'> = input();
  readonly issues: Property<'issues'> = input();
  readonly conflict: Property<'conflict'> = input();
  readonly locale: Property<'locale'> = input();
  readonly labels: Property<'labels'> = input();
  readonly layout: Property<'layout'> = input();
  readonly readOnly: Property<'readOnly'> = input();
  readonly headingLevel: Property<'headingLevel'> = input();
  readonly showSources: Property<'showSources'> = input();
  readonly name: Property<'name'> = input();
  readonly required: Property<'required'> = input();
  readonly disabled: Property<'disabled'> = input();

  readonly maatInput = output<AuditFormEventMap['maat-input']>();
  readonly maatChange = output<AuditFormEventMap['maat-change']>();
  readonly maatSubmit = output<AuditFormEventMap['maat-submit']>();
  readonly maatConflictResolved = output<AuditFormEventMap['maat-conflict-resolved']>();

  /** The element, for its methods and its `session`. */
  readonly element: AuditForm = inject<ElementRef<AuditForm>>(ElementRef).nativeElement;

  constructor() {
    // One by one, as a property that the element has changed since is not to be set again by another.
    for (const name of names) this.#follow(name);
  }

  #follow(name: Name): void {
    let isSet = false;
    effect(() => {
      const value = this[name]();
      if (value === undefined && !isSet) return;
      isSet = true;
      Object.assign(this.element, { [name]: value });
    });
  }
}
