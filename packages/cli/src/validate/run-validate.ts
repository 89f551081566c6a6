import type { Invocation } from '../command/invocation.js';
import { runOver } from '../work/run-over.js';

/** Validates audits. */
export async function runValidate(invocation: Invocation): Promise<number> {
  return runOver(invocation, (settings) => ({
    ...settings,
    kind: 'validate',
    complete: invocation.flag('complete'),
  }));
}
