import { type Answer, longestText, type Question } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { badCharacterIn, isStorable } from '../model/bad-character.js';
import { isLongerThan } from '../model/text-length.js';
import type { Given } from './given.js';
import { leastLimit, limitAt, shortLimit } from './text-limits.js';

/**
 * Too long a text, and one with a character that no database takes, are kept as they were typed or
 * pasted. They are the auditor's to mend before the audit is submitted.
 */
export function checkTexts({ context, question, answer }: Given): readonly Issue[] {
  if (answer === undefined) return noIssues;
  const limit = leastLimit(question);
  // The structure has told of what is longer than any text may be: then the answer is refused.
  if (context.storable && limit >= longestText) return noIssues;
  if (areTextsWell(answer, limit, context.storable ? fits : fitsAndIsStorable)) return noIssues;
  const issues: Issue[] = [];
  lookAt(answer, []);
  return issues;

  function lookAt(value: unknown, tokens: readonly string[]): void {
    if (typeof value === 'string') issues.push(...textIssues(value, question, tokens));
    else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) lookAt(member, [...tokens, name]);
    }
  }
}

type IsFine = (text: string, limit: number) => boolean;

const fits: IsFine = (text, limit) => text.length <= limit;
const fitsAndIsStorable: IsFine = (text, limit) => text.length <= limit && isStorable(text);

/** Whether all texts are short for their question and can be stored. The fast way. */
function areTextsWell(answer: Answer, limit: number, isFine: IsFine): boolean {
  if (answer.state !== 'answered') return isWell(answer.reason, limit, isFine);
  return isWell(answer.value, limit, isFine) && isWell(answer.evidence, limit, isFine);
}

function isWell(value: unknown, limit: number, isFine: IsFine): boolean {
  if (typeof value === 'string') return isFine(value, limit);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((item) => isWell(item, limit, isFine));
  for (const name in value) {
    if (!Object.hasOwn(value, name)) continue; // It may be another script's: `areObjectsBare`.
    const member = value[name as keyof typeof value];
    if (!isWell(member, shortLimit(name) ?? limit, isFine)) return false;
  }
  return true;
}

function textIssues(text: string, question: Question, tokens: readonly string[]): readonly Issue[] {
  const limit = limitAt(question, tokens);
  const character = badCharacterIn(text);
  const pointer = pointerTo(...tokens);
  return [
    ...(isLongerThan(text, limit) ? [error('answer.too-long', pointer, { limit })] : []),
    ...(character === undefined ? [] : [error('answer.bad-character', pointer, { character })]),
  ];
}
