import type { Question, Tool } from '@maat/schema';
import { eachQuestion } from '../validate/tool/each-question.js';
import { doubtful, type LintFinding, notable, wrong } from './finding.js';

/** Ids that say nothing, printed numbers that mislead, and ids that meant something else before. */
export function idFindings(tool: Tool, earlier: readonly Tool[]): readonly LintFinding[] {
  return [...numberedIds(tool), ...printedNumbers(tool), ...reusedIds(tool, earlier)];
}

/** A question's id is a meaningful word, never its number: numbers change when a question is added. */
function numberedIds(tool: Tool): readonly LintFinding[] {
  return eachQuestion(tool).flatMap(({ question: { id }, pointer }) =>
    /^(q|question|item|field)-?\d+$/i.test(id)
      ? doubtful('lint.id-number', `${pointer}/id`, { id })
      : [],
  );
}

function printedNumbers(tool: Tool): readonly LintFinding[] {
  const seen = new Set<string>();
  let highest = 0;
  return eachQuestion(tool).flatMap(({ question: { number, themePack }, pointer }) => {
    if (number === undefined) return [];
    const isRepeated = seen.has(number);
    seen.add(number);
    if (isRepeated) return wrong('lint.number-repeated', `${pointer}/number`, { number });
    // Those of a theme pack are numbered by themselves.
    const counted = themePack === undefined && /^\d+$/.test(number) ? Number(number) : highest;
    const isLower = counted < highest;
    highest = Math.max(highest, counted);
    return isLower ? doubtful('lint.number-order', `${pointer}/number`, { number }) : [];
  });
}

/**
 * An id is never used again for something else. Of the same id in an earlier version two things can
 * be told: that the kind is another, and that it was taken away and stands for new words now.
 */
function reusedIds(tool: Tool, earlier: readonly Tool[]): readonly LintFinding[] {
  const before = new Map<string, { readonly question: Question; readonly version: string }>();
  for (const old of earlier) {
    for (const { question } of eachQuestion(old)) {
      before.set(question.id, { question, version: old.version });
    }
  }
  const last = new Set(
    earlier
      .slice(-1)
      .flatMap(eachQuestion)
      .map(({ question: { id } }) => id),
  );
  return eachQuestion(tool).flatMap(({ question, pointer }) => {
    const old = before.get(question.id);
    if (old === undefined) return [];
    const isBack = !last.has(question.id);
    const isOther =
      old.question.kind !== question.kind || (isBack && !sameWords(old.question, question));
    if (!isOther) return [];
    const params = { id: question.id, version: old.version };
    return isBack
      ? wrong('lint.id-reused', `${pointer}/id`, params)
      : notable('lint.id-reused', `${pointer}/kind`, params);
  });
}

function sameWords(one: Question, other: Question): boolean {
  return JSON.stringify(one.label) === JSON.stringify(other.label);
}
