import type { MaatAuditForm } from '@maat/elements';
import type { Audit, Tool } from '@maat/schema';
import { auditOf } from '../support/audit.js';
import { openForm, type Properties } from '../support/form.js';

/** A state of the form that is looked at: how it is opened, and what is done then. */
export interface State {
  readonly tool: Tool;
  /** What is there to be seen in this state, and tells that it is this one. */
  readonly shows: string;
  readonly answers?: Audit['answers'];
  readonly audit?: Partial<Audit>;
  readonly properties?: Properties;
  readonly act?: (form: MaatAuditForm) => unknown;
}

/** Opens the form in a state. */
export async function openState(state: State, parent?: Element): Promise<MaatAuditForm> {
  const { tool, answers = {}, audit, properties, act } = state;
  const given = auditOf(tool, answers, audit);
  const form = await openForm({ tool, audit: given, ...properties }, parent);
  act?.(form);
  await form.updateComplete;
  return form;
}
