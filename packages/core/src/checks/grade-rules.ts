import type { GradeNeed } from '../grading/advice.js';
import type { JudgedRule } from '../grading/verdict.js';
import { error, type Issue, info, noIssues, warning } from '../issue/issue.js';
import type { Given } from './given.js';

/**
 * The overall grade is held against the rules of the tool: one that departs from a 'must' does not
 * pass, from a 'should' needs a written reason, from a 'may' is told. Where the form has no place
 * for a reason, as the paper has none, a departure from a 'should' is told as a warning.
 */
export function checkGradeRules({ context, question, value }: Given): readonly Issue[] {
  const { rules = [], roles } = context.model.tool;
  if (question.kind !== 'grade' || question.id !== roles?.overallGrade) return noIssues;
  if (rules.length === 0) return noIssues;
  const { chosen, needs, rules: judged } = context.verdict();
  const warnings = judged.filter(isWarning).map(({ parts }) => ruleWarning(parts.rule.id));
  if (value === undefined || chosen === undefined) return warnings;
  const takesReason = question.rationale !== undefined;
  return [...needs.flatMap((need) => needIssue(need, takesReason) ?? []), ...warnings];
}

function isWarning({ parts: { rule }, outcome }: JudgedRule): boolean {
  return rule.effect === 'warn' && outcome === 'counts';
}

function ruleWarning(rule: string): Issue {
  return warning('grade.rule-warning', '', { rule });
}

function needIssue(need: GradeNeed, takesReason: boolean): Issue | undefined {
  const { rule, strength, about, settled } = need;
  if (strength === 'must') return error('grade.against-rule', '/value/grade', { rule, about });
  if (strength === 'may') return info('grade.departs-from-may', '/value/grade', { rule });
  if (settled) return undefined;
  return takesReason
    ? error('grade.reason-missing', '/value/rationale', { rule })
    : warning('grade.departs-from-should', '/value/grade', { rule });
}
