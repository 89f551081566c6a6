import type { Question } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { badCharacterIn } from '../model/bad-character.js';
import type { CheckContext } from './context.js';
import { eachText } from './texts.js';

/** What was pasted may hold a character that no database takes. It is kept until it is deleted. */
export function checkCharacters(context: CheckContext, question: Question): readonly Issue[] {
  const answer = context.answer(question.id);
  if (answer === undefined) return noIssues;
  const issues: Issue[] = [];
  eachText(answer, (text, tokens) => {
    const character = badCharacterIn(text);
    if (character === undefined) return;
    const pointer = pointerTo('answers', question.id, ...tokens);
    issues.push(error('answer.bad-character', pointer, { character }));
  });
  return issues;
}
