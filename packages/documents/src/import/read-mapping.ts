import { Validator } from '@cfworker/json-schema';
import { modelOf, pointerTo } from '@maat/core';
import type { Tool } from '@maat/schema';
import { codesOf } from '../tidy/codebook.js';
import { type ImportMapping, type MappedColumn, mappingJsonSchema } from './mapping.js';

/** What is wrong with an import mapping. */
export interface MappingIssue {
  /**
   * structure: it is no mapping. other-tool: it is for another tool or version. unknown-question,
   * unknown-cell, unknown-code: the tool has not what it names. goes-nowhere: a column names neither
   * a question nor a member of the audit, or both; or a row without a cell, on a question that is no
   * table, or the other way round.
   */
  readonly code: `mapping.${
    | 'structure'
    | 'other-tool'
    | 'unknown-question'
    | 'unknown-cell'
    | 'unknown-code'
    | 'goes-nowhere'}`;
  /** The JSON Pointer of the place in the mapping. */
  readonly pointer: string;
}

/** A mapping that fits its tool, or why there is none. */
export type MappingReading =
  | { readonly ok: true; readonly mapping: ImportMapping }
  | { readonly ok: false; readonly issues: readonly MappingIssue[] };

const validator = /* @__PURE__ */ new Validator(mappingJsonSchema, '2020-12', false);

/**
 * Whether data is an import mapping, and fits a tool.
 *
 * @param value What JSON.parse gave.
 * @param tool The tool that the audits are to be of.
 */
export function readMapping(value: unknown, tool: Tool): MappingReading {
  const { valid, errors } = validator.validate(value);
  if (!valid) {
    // An error of a part is told again of each whole that it is in: the deepest is the cause.
    const places = errors.map(({ instanceLocation }) => instanceLocation.slice(1));
    const deepest = places.filter(
      (place) => !places.some((other) => other.startsWith(`${place}/`)),
    );
    const issues = [...new Set(deepest)].map((pointer) => issueOf('structure', pointer));
    return { ok: false, issues };
  }
  const mapping = value as ImportMapping;
  const other = mapping.tool.id !== tool.id || mapping.tool.version !== tool.version;
  const issues = [
    ...(other ? [issueOf('other-tool', '/tool')] : []),
    ...mapping.columns.flatMap((column, index) => columnIssues(tool, column, index)),
  ];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, mapping };
}

function columnIssues(tool: Tool, column: MappedColumn, index: number): readonly MappingIssue[] {
  const place = pointerTo('columns', index);
  if ((column.question === undefined) === (column.to === undefined)) {
    return [issueOf('goes-nowhere', place)];
  }
  if (column.question === undefined) return [];
  const question = modelOf(tool).questions.get(column.question)?.question;
  if (question === undefined) return [issueOf('unknown-question', `${place}/question`)];
  const isTable = question.kind === 'table' && column.part !== 'reason';
  const isCell = column.row !== undefined && column.cell !== undefined;
  if (isTable !== isCell) return [issueOf('goes-nowhere', place)];
  const asked = isTable ? question.columns.find(({ id }) => id === column.cell) : question;
  if (asked === undefined) return [issueOf('unknown-cell', `${place}/cell`)];
  const codes = codesOf(tool, asked).map(([code]) => code);
  return Object.entries(column.values ?? {})
    .filter(([, code]) => !codes.includes(code))
    .map(([word]) => issueOf('unknown-code', `${place}${pointerTo('values', word)}`));
}

function issueOf(
  code:
    | 'structure'
    | 'other-tool'
    | 'unknown-question'
    | 'unknown-cell'
    | 'unknown-code'
    | 'goes-nowhere',
  pointer: string,
): MappingIssue {
  return { code: `mapping.${code}`, pointer };
}
