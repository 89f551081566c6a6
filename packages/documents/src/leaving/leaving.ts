import { type Issue, scan } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';

/** What stands in the texts of one audit and should not leave without need. */
export interface LeavingAudit {
  /** The id of the audit. */
  readonly audit: string;
  /** Warnings with their places, at least one. None of them holds what was found. */
  readonly issues: readonly [Issue, ...Issue[]];
}

/** What texts are looked over with. */
export interface LeavingOptions {
  /** Names of months beside the English ones, January first. */
  readonly months?: readonly string[];
}

/**
 * Looks over audits that are about to be written in any format: a host shows what is told, and writes the file
 * when it is told to all the same. Nothing is altered. What was redacted is looked over as it goes out.
 *
 * @param tool The tool that all these audits were made with.
 * @param audits The audits as they are to be written. They may come one by one.
 * @returns The audits with something to tell, in their order.
 */
export function* leaving(
  tool: Tool,
  audits: Iterable<Audit>,
  options: LeavingOptions = {},
): Generator<LeavingAudit, void, undefined> {
  for (const audit of audits) {
    const [first, ...others] = scan(tool, audit, options);
    if (first !== undefined) yield { audit: audit.id, issues: [first, ...others] };
  }
}
