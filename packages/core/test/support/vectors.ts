import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tool } from '@maat/schema';
import type { RuleConflict, RuleOutcome } from '../../src/grading/advice.js';
import type { FactValue } from '../../src/model/fact.js';

/** A worked case, as packages/schema/vectors/README.md describes it. */
export interface WorkedCase {
  readonly id: string;
  readonly sentence: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly expected: {
    readonly proposed: string | null;
    readonly best: string | null;
    readonly worst: string | null;
    readonly counts: readonly string[];
    readonly departs: readonly string[];
    readonly conflicts: readonly RuleConflict[];
    readonly unsettled?: readonly string[];
    readonly outcomes?: Readonly<Record<string, RuleOutcome>>;
  };
}

/** A tool with the cases that are about it. */
export interface CaseGroup {
  readonly tool: Tool;
  readonly cases: readonly WorkedCase[];
}

interface CaseFile {
  readonly groups: readonly {
    readonly tool: Tool | string;
    readonly cases: readonly WorkedCase[];
  }[];
}

const { resolve } = createRequire(import.meta.url);

function published(path: string): unknown {
  return JSON.parse(readFileSync(resolve(`@maat/schema/${path}`), 'utf8'));
}

/** The groups of a published file of cases. */
export function caseGroups(name: string): readonly CaseGroup[] {
  const { groups } = published(`vectors/grading/${name}.json`) as CaseFile;
  return groups.map(({ tool, cases }) => ({
    tool: typeof tool === 'string' ? (published(tool) as Tool) : tool,
    cases,
  }));
}
