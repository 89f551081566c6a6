import {
  checkTool,
  type Issue,
  validateOverlay,
  validateStyleTheme,
  validateThemePack,
  validateTool,
  validateToolTests,
} from '@maat/core';
import type { Tool } from '@maat/schema';
import {
  overlaySchemaId,
  styleThemeSchemaId,
  themePackSchemaId,
  toolTestsSchemaId,
} from '@maat/schema';
import type { Invocation } from '../command/invocation.js';
import { memberIn } from '../json/member.js';
import { readDocuments } from '../tools/read-document.js';
import { tellIssues } from './tell-issues.js';

/** Checks tools, overlays, theme packs, style themes and tests of tools, each by what it says it is. */
export async function runCheck(invocation: Invocation): Promise<number> {
  const documents = await readDocuments(invocation.operands);
  return tellIssues(
    invocation,
    documents.map((document) => ({ document, issues: issuesOf(document.value) })),
  );
}

/** What is wrong in a document, by the schema that it names; a tool, if it names none that is known. */
function issuesOf(value: unknown): readonly Issue[] {
  const schema = memberIn(value, 'schema');
  const validate = validators.get(schema) ?? validateTool;
  const validation = validate(value);
  if (!validation.ok) return validation.issues;
  return validators.has(schema) ? [] : checkTool(validation.value as Tool);
}

const validators = new Map<
  unknown,
  (
    value: unknown,
  ) =>
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly issues: readonly Issue[] }
>([
  [overlaySchemaId, validateOverlay],
  [themePackSchemaId, validateThemePack],
  [styleThemeSchemaId, validateStyleTheme],
  [toolTestsSchemaId, validateToolTests],
]);
