import { pointerTokens, type UnalignedAnswer } from '@maat/core';
import type { Answer, Audit, Retired, Text } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { readerOf } from '../meeting/reader.js';
import { retiredQuestion } from '../question/retired-question.js';
import { answerText } from '../view/answer-text.js';
import { heading } from '../view/heading.js';
import type { Scene } from './scene.js';
import type { Side } from './side.js';
import { sideName } from './side-by-side.js';

/** The answers that stand beside no question, or not as a whole, so that none is lost among versions. */
export function answersApart(scene: Scene): TemplateResult | typeof nothing {
  const { collation, sides, labels, headingLevel } = scene;
  const found = collation.unaligned.flatMap((each) => {
    const side = sides.find(({ audit }) => audit?.id === each.audit);
    const shown = side?.audit && answerApart(scene, side, side.audit, each);
    return side && shown
      ? [
          html`<div class="read"><dt>${sideName(scene, side)}: ${shown[0]}</dt><dd>
      <p class="hint">${labels.reasonsApart[each.reason]}</p><div class="answer" part="answer">${shown[1]}</div></dd></div>`,
        ]
      : [];
  });
  if (found.length === 0) return nothing;
  return html`<section part="apart">${heading(headingLevel + 2, labels.apart)}<dl>${found}</dl></section>`;
}

/** The words of its question, and the answer itself. */
function answerApart(
  scene: Scene,
  side: Side,
  audit: Audit,
  { pointer }: UnalignedAnswer,
): readonly [unknown, unknown] | undefined {
  const [list, id = ''] = pointerTokens(pointer);
  if (list === 'retired') {
    const entry = audit.retired?.[Number(id)];
    return entry?.answer && [entry.label, retiredAnswer(scene, entry, entry.answer)];
  }
  const reader = side.otherTool ? readerOf(side.otherTool, scene.locale) : scene.reader;
  const question = reader.model.questions.get(id)?.question;
  const answer = Object.hasOwn(audit.answers, id) ? audit.answers[id] : undefined;
  if (question === undefined || !isShown(scene, id)) return undefined;
  return [reader.text(question.label), answerText({ ...reader, question, answer })];
}

/** Whether it is no grade that is shown only after one's own. */
function isShown({ places, isRevealed }: Scene, question: string): boolean {
  const place = places.find((each) => each.kind === 'grade' && each.question === question);
  return place?.kind !== 'grade' || isRevealed(place.section?.id);
}

function retiredAnswer({ reader }: Scene, entry: Retired, answer: Answer): unknown {
  const { model, question, contactTypes } = retiredQuestion(entry, answer);
  const plain = (text: Text) => String(text);
  return answerText({
    ...reader,
    ...{ model, question, answer, plain, text: plain },
    languageOf: () => undefined,
    options: (given) => ('codeList' in given ? contactTypes : given),
  });
}
