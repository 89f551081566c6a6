import type { Condition, Operand, Tool } from '@maat/schema';
import { type Constant, compared, isAmong, isOneOf } from './comparison.js';
import { type Fact, factIn } from './fact.js';
import { allOf, never, opposite, type Said } from './said.js';

type List = readonly (string | number)[];

/**
 * A condition as the column `relevant` says it. Conditions have three values and XPath has two: each
 * comparison also asks whether what it compares is known.
 *
 * @param tool The tool.
 * @param condition The condition.
 * @returns The expression; undefined where XPath cannot say the same.
 */
export function relevantOf(tool: Tool, condition: Condition): string | undefined {
  return said(tool, condition)?.yes;
}

function said(tool: Tool, condition: Condition): Said | undefined {
  if ('and' in condition) return allOf(condition.and.map((each) => said(tool, each)));
  if ('or' in condition) {
    return opposite(allOf(condition.or.map((each) => opposite(said(tool, each)))));
  }
  if ('!' in condition) return opposite(said(tool, condition['!'][0]));
  const [operator, [left, right]] = Object.entries(condition)[0] as [
    string,
    readonly [Operand, Operand | List],
  ];
  return operator === 'in'
    ? membership(tool, left, right)
    : comparison(tool, operator, left, right);
}

const turned: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function comparison(
  tool: Tool,
  operator: string,
  left: Operand | List,
  right: Operand | List,
): Said | undefined {
  const [first, second] = [factOf(tool, left), factOf(tool, right)];
  // Two facts: rare, and the types of fields are not ours to convert.
  if (first && second) return undefined;
  if (first) return compared(first, operator, right as Constant);
  if (second) return compared(second, turned[operator] ?? operator, left as Constant);
  return operator === '==' ? ofConstants(left === right) : undefined;
}

function membership(tool: Tool, left: Operand, right: Operand | List): Said | undefined {
  const [item, list] = [factOf(tool, left), factOf(tool, right)];
  if (item && Array.isArray(right)) return isOneOf(item, right);
  return list && typeof left === 'string' ? isAmong(list, left) : undefined;
}

/** Core says of a question that nobody is asked that 0 is 1. */
function ofConstants(same: boolean): Said {
  return same ? { yes: 'true()', no: never } : { yes: never, no: 'true()' };
}

function factOf(tool: Tool, operand: Operand | List): Fact | undefined {
  return typeof operand === 'object' && 'var' in operand ? factIn(tool, operand.var) : undefined;
}
