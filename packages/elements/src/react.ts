import { createComponent, type EventName, type ReactWebComponent } from '@lit/react';
import * as React from 'react';
import { MaatAuditForm } from './audit-form/audit-form.js';
import { define } from './define.js';
import type { AuditFormEventMap } from './event/events.js';

const events = {
  onMaatInput: 'maat-input' as EventName<AuditFormEventMap['maat-input']>,
  onMaatChange: 'maat-change' as EventName<AuditFormEventMap['maat-change']>,
  onMaatSubmit: 'maat-submit' as EventName<AuditFormEventMap['maat-submit']>,
  onMaatConflictResolved: 'maat-conflict-resolved' as EventName<
    AuditFormEventMap['maat-conflict-resolved']
  >,
};

define();

/**
 * `<maat-audit-form>` as a component of React (tested with 19; 17 and later should do): properties are set as properties, and
 * `onMaatInput`, `onMaatChange`, `onMaatSubmit` and `onMaatConflictResolved` take its events. A `ref`
 * is the element. It registers the element.
 */
export const AuditForm: ReactWebComponent<MaatAuditForm, typeof events> = createComponent({
  react: React,
  tagName: 'maat-audit-form',
  elementClass: MaatAuditForm,
  events,
  displayName: 'AuditForm',
});
