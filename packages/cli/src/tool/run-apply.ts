import {
  applyOverlay,
  coreText,
  messageFor,
  type OverlayFailure,
  type OverlayReport,
  toolChangeText,
  validateOverlay,
} from '@maat/core';
import {
  styleThemeSchemaId,
  type Tool,
  themePackSchemaId,
  toolSchemaId,
  toolTestsSchemaId,
} from '@maat/schema';
import { CannotRun } from '../cannot-run.js';
import { exit } from '../command/command.js';
import type { Invocation } from '../command/invocation.js';
import { memberIn, textIn } from '../json/member.js';
import { harmless } from '../terminal/colour.js';
import { withOutput } from '../terminal/with-output.js';
import { baseTool } from '../tools/load-tool.js';
import { withThemePacks } from '../tools/overlays.js';
import { type ReadDocument, readDocuments } from '../tools/read-document.js';
import { type CheckedDocument, tellIssues } from './tell-issues.js';

/** Applies overlays to a tool and writes the tool that comes of it. */
export async function runApply(invocation: Invocation): Promise<number> {
  const documents = await readDocuments(invocation.operands);
  for (const document of documents) refuseOthers(document);
  const overlays = await withThemePacks(
    invocation,
    documents.map(({ value }) => value),
  );
  const on = textIn(overlays[0], 'base', 'id');
  if (on === undefined && invocation.list('tool').length === 0) {
    return tellIssues(invocation, documents.map(checkedOverlay));
  }
  const base = await baseTool(invocation, on);
  const result = applyOverlay(base, overlays);
  if (!result.ok) return tellFailure(invocation, result, documents, base);
  await withOutput(invocation, (sink) => sink.write(`${JSON.stringify(result.tool, null, 2)}\n`));
  if (!invocation.flag('quiet')) tellReport(result.report);
  return exit.fine;
}

/** What is no overlay, by the schema that it names, and how it is given. */
const others = new Map<unknown, string>([
  [toolSchemaId, 'a tool: give it with --tool'],
  [themePackSchemaId, 'a theme pack: give it with --theme-pack, beside an overlay'],
  [styleThemeSchemaId, 'a style theme, which changes no tool'],
  [toolTestsSchemaId, 'tests of a tool: maat tool test runs them'],
]);

function refuseOthers({ file, value }: ReadDocument): void {
  const other = others.get(memberIn(value, 'schema'));
  if (other !== undefined) throw new CannotRun(`${file} is no overlay but ${other}.`);
}

function checkedOverlay(document: ReadDocument): CheckedDocument {
  const validation = validateOverlay(document.value);
  return { document, issues: validation.ok ? [] : validation.issues };
}

/** Tells why overlays were not applied, at the place in the document that it is about. */
function tellFailure(
  invocation: Invocation,
  { about, overlay = 0, issues }: OverlayFailure,
  documents: readonly ReadDocument[],
  base: Tool,
): Promise<number> {
  const given = documents[overlay];
  if (about === 'overlay' && given) return tellIssues(invocation, [{ document: given, issues }]);
  const file = about === 'base' ? 'the base' : 'the tool that comes of it';
  const document = { file, text: JSON.stringify(base, null, 2), value: base };
  return tellIssues(invocation, [{ document, issues }]);
}

function tellReport({ changes, issues, core }: OverlayReport): void {
  const lines = [
    ...changes.map(toolChangeText),
    ...issues.map((issue) => messageFor(issue, {})),
    `Asks ${coreText(core.questions)}.`,
  ];
  for (const line of lines) process.stderr.write(`${harmless(line)}\n`);
}
