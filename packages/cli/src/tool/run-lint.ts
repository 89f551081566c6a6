import { type LintFinding, lintMessage, lintTool } from '@maat/core';
import type { Invocation } from '../command/invocation.js';
import { loadTool, operandTool } from '../tools/load-tool.js';
import { tellFindings } from './tell-issues.js';

/** Tells what is worth a look in tools before they are put to use. */
export async function runLint(invocation: Invocation): Promise<number> {
  const earlier = await Promise.all(invocation.list('earlier').map(loadTool));
  const documents = await Promise.all(
    invocation.operands.map((name) => operandTool(invocation, name)),
  );
  return tellFindings(
    invocation,
    documents.map((document) => ({
      document,
      findings: lintTool(document.tool, { earlier }).map(inWords),
    })),
  );
}

function inWords({ repairs, ...finding }: LintFinding) {
  const message = lintMessage({ ...finding, repairs });
  return {
    ...finding,
    message: repairs.length > 0 ? `${message} (an overlay can mend it)` : message,
  };
}
