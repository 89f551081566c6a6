import { type Issue, messageFor } from '@maat/core';
import { exit } from '../command/command.js';
import type { Invocation } from '../command/invocation.js';
import { type Finding, findingsOf } from '../finding/finding.js';
import { languageIn, wordsOf } from '../finding/language.js';
import { summary } from '../format/human.js';
import { afterText, first } from '../input/position.js';
import { locate } from '../json/locate.js';
import { standardOutput } from '../terminal/sink.js';
import { Telling } from '../terminal/telling.js';
import type { ReadDocument } from '../tools/read-document.js';
import { countFindings, noTotals } from '../work/totals.js';

/** A document and what was found in it. */
export interface CheckedDocument {
  readonly document: ReadDocument;
  readonly issues: readonly Issue[];
}

/** Tells issues of core in documents that were read. */
export async function tellIssues(
  invocation: Invocation,
  checked: readonly CheckedDocument[],
): Promise<number> {
  const { catalogue } = await wordsOf(languageIn(invocation));
  const say = (issue: Issue) => messageFor(issue, { messages: catalogue });
  return tellFindings(
    invocation,
    checked.map(({ document, issues }) => ({ document, findings: findingsOf(issues, say) })),
  );
}

/** Tells findings in documents that were read, each at its place. */
export async function tellFindings(
  invocation: Invocation,
  told: readonly { readonly document: ReadDocument; readonly findings: readonly Finding[] }[],
): Promise<number> {
  const telling = new Telling(invocation, standardOutput());
  const totals = noTotals();
  await telling.begin();
  for (const { document, findings } of told) {
    const { file, text } = document;
    const offsets = locate(
      text,
      findings.map(({ pointer }) => pointer),
    );
    const placed = findings.map((finding, index) => ({
      ...finding,
      ...afterText(first, text, offsets[index] ?? 0),
    }));
    totals.documents += 1;
    countFindings(totals, findings);
    if (placed.length === 0) await telling.passed(file, 1, 1);
    else await telling.document({ file, number: 1, line: 1, findings: placed });
  }
  await telling.end(totals);
  if (!invocation.flag('quiet')) process.stderr.write(`${summary(totals, ['file', 'files'])}\n`);
  return totals.failed > 0 ? exit.issues : exit.fine;
}
