import { type Tool, unsaidByToolSchema } from '@maat/schema';
import { validateAudit } from '../../src/validate/validate-audit.js';

const unsaid: ReadonlySet<string> = new Set(unsaidByToolSchema);

/**
 * What core finds in input that a schema can say. Characters that cannot be stored are told before
 * the answers are held against the tool, so others stand in their place, which no id has either.
 */
export function saidIssues(tool: Tool, value: unknown): readonly string[] {
  const validation = validateAudit(tool, storable(value));
  const issues = validation.ok ? [] : validation.issues;
  return issues.map(({ code }) => code).filter((code) => !unsaid.has(code));
}

function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(storable);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [storableText(name), storable(member)]),
  );
}

function storableText(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\u0001');
}
