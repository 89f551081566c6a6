import { runToolTests, type ToolTestResult } from '@maat/core';
import { exit } from '../command/command.js';
import type { Invocation } from '../command/invocation.js';
import { textIn } from '../json/member.js';
import { harmless, type Paint, paintFor } from '../terminal/colour.js';
import { standardOutput } from '../terminal/sink.js';
import { oneTool } from '../tools/load-tool.js';
import { readDocuments } from '../tools/read-document.js';
import { tellIssues } from './tell-issues.js';

/** Runs the tests of a tool. */
export async function runTests(invocation: Invocation): Promise<number> {
  const documents = await readDocuments(invocation.operands);
  // A tool that comes with Maat need not be named.
  const tool = await oneTool(invocation, textIn(documents[0]?.value, 'tool', 'id'));
  const paint = paintFor(invocation.text('color'), process.stdout.isTTY === true);
  const sink = standardOutput();
  let code: number = exit.fine;
  for (const document of documents) {
    const report = runToolTests(tool, document.value);
    if (!report.ok) {
      await tellIssues(invocation, [{ document, issues: report.issues }]);
      code = exit.issues;
      continue;
    }
    for (const result of report.results) await sink.write(`${linesOf(result, paint).join('\n')}\n`);
    if (!report.passed) code = exit.issues;
  }
  await sink.close();
  return code;
}

function linesOf({ name, passed, mismatches }: ToolTestResult, paint: Paint): readonly string[] {
  return [
    `${passed ? paint('good', 'passed') : paint('error', 'FAILED')} ${harmless(name)}`,
    ...mismatches.map(
      ({ expectation, expected, found }) =>
        `       ${expectation}: expected ${harmless(expected) || 'nothing'}, found ${harmless(found) || 'nothing'}`,
    ),
  ];
}
