/**
 * A condition or a rule's expression: JsonLogic (jsonlogic.com) with a closed list of operators.
 * It is data and never code. It is three-valued: a comparison with something that is not answered
 * is neither true nor false but unknown.
 *
 * `var` reads one fact: `answers.<question>` (what was answered: words, a number, an ISO date, a
 * code, codes, a grade's id, or the number of rows) or `states.<question>` ('answered',
 * 'not-applicable', 'no-evidence'; unknown while blank). The condition of a grading rule can read
 * more: judgements, flags, evidence, actions, learning, the chosen grade and thresholds. All of them
 * are told in docs/grading.md.
 */
export type Condition =
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly '!': readonly [Condition] }
  | { readonly '==': readonly [Operand, Operand] }
  | { readonly '!=': readonly [Operand, Operand] }
  | { readonly '<': readonly [Operand, Operand] }
  | { readonly '<=': readonly [Operand, Operand] }
  | { readonly '>': readonly [Operand, Operand] }
  | { readonly '>=': readonly [Operand, Operand] }
  | { readonly in: readonly [Operand, Operand | readonly (string | number)[]] };

/** What a comparison compares: a fact, or a constant. */
export type Operand = { readonly var: string } | string | number | boolean;

/** How many operators may stand inside one another. */
export const conditionDepth = 8;
