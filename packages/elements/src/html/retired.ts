import type { Answer, Retired, Text } from '@maat/schema';
import { retiredQuestion } from '../question/retired-question.js';
import { answerText } from './answer-text.js';
import { type Markup, markup, type Part } from './markup.js';
import { heading } from './page-parts.js';
import type { PlainForm } from './plain-form.js';

/** What was answered to earlier versions of the tool and has no place in this one, if there is any. */
export function retired(form: PlainForm): Part {
  const { session, labels } = form;
  if (session.retired.length === 0) return undefined;
  return markup`<section class="retired" aria-labelledby="retired">${heading(form, 1, labels.retired, 'retired')}<p>${labels.retiredHint}</p><dl>${session.retired.map((entry) => entryOf(form, entry))}</dl></section>`;
}

function entryOf(form: PlainForm, entry: Retired): Markup {
  const { labels, shown, inOwn } = form;
  const { number, label, tool, answer, setAside = [], completed } = entry;
  const said: readonly Part[] = [
    completed && markup`<div class="answer">${labels.sectionCompleted}</div>`,
    answer && answerOf(form, entry, answer),
    setAside.map((each) => [
      markup`<p class="small-label">${labels.retiredAside}</p>`,
      answerOf(form, entry, each),
    ]),
  ];
  return markup`<div class="read"><dt>${number !== undefined && `${number}. `}${shown(inOwn(label))}</dt><dd>${said}<div class="hint">${labels.retiredFrom(tool.id, tool.version)}</div></dd></div>`;
}

function answerOf(form: PlainForm, entry: Retired, answer: Answer): Markup {
  const { model, question, contactTypes } = retiredQuestion(entry, answer);
  const then: PlainForm = {
    ...form,
    model,
    text: (label: Text) => form.shown(form.inOwn(String(label))),
    codes: (given) => ('codeList' in given ? contactTypes : given),
  };
  return markup`<div class="answer">${answerText(then, question, answer)}</div>`;
}
