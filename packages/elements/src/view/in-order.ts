import type { TraceEntry } from '@maat/core';

const order = ['unmet', 'counts', 'outweighed', 'met', 'not-fired', 'unknown'];

/** The rules that were weighed, those that shape the advice first. */
export function inOrder(trace: readonly TraceEntry[]): readonly TraceEntry[] {
  return order.flatMap((outcome) => trace.filter((entry) => entry.outcome === outcome));
}
