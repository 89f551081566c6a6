import type { AnswerChange, ToolModel } from '@maat/core';
import { textFor } from '@maat/core';
import type { Answer } from '@maat/schema';
import { type AnswerWords, answerLines } from './answer-lines.js';
import type { ChangesLabels } from './changes-labels.js';
import { linkButton, made } from './made.js';

/** What the changes of questions are shown with. */
export interface ChangedWords extends AnswerWords {
  readonly model: ToolModel;
  readonly labels: AnswerWords['labels'] & ChangesLabels;
}

/** How a question is called. */
export function nameOf({ model, subject }: ChangedWords, id: string): string {
  const question = model.questions.get(id)?.question;
  return question === undefined ? id : textFor(question.label, subject);
}

/** A question with what was answered to it, what is answered now, and the way back, if there is one. */
export function changedQuestion(
  words: ChangedWords,
  { question: id, before, after }: AnswerChange,
  putBack: (() => void) | undefined,
): HTMLElement {
  const { labels } = words;
  const item = made('div', 'question');
  const label = made('p', 'label', nameOf(words, id));
  label.id = `changes-of-${id}`;
  item.setAttribute('role', 'group');
  item.setAttribute('aria-labelledby', label.id);
  const versions = made('div', 'versions');
  versions.append(
    version(words, labels.changesBefore, [id, before]),
    version(words, labels.changesNow, [id, after]),
  );
  item.append(label, versions);
  if (putBack === undefined) return item;
  const button = linkButton(labels.changesPutBack, putBack);
  button.setAttribute('aria-describedby', label.id);
  item.append(button);
  return item;
}

function version(
  words: ChangedWords,
  name: string,
  [id, answer]: readonly [id: string, answer: Answer | undefined],
): HTMLElement {
  const place = words.model.questions.get(id);
  const lines = place === undefined ? [] : answerLines(words, place.question, answer);
  const shown = made('div', 'answer');
  shown.append(
    ...lines.map((line) => {
      const prose = made('div', 'prose', line);
      prose.dir = 'auto';
      prose.lang = ''; // whatever was typed
      return prose;
    }),
  );
  const element = made('div', 'version');
  element.append(made('p', 'small-label', name), shown);
  return element;
}
