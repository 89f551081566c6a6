import { html, nothing, type TemplateResult } from 'lit';
import { agencyName } from '../meeting/reader.js';
import { answerText } from '../view/answer-text.js';
import { heading } from '../view/heading.js';
import type { Scene } from './scene.js';
import { type Side, sideAnswer } from './side.js';

/** The agencies' answers to a question beside each other, each in words, and who has not returned. */
export function sideBySide(scene: Scene, question: string): TemplateResult {
  const { sides, labels, reader } = scene;
  const returned = sides.filter(({ audit }) => audit !== undefined);
  const missing = sides.filter(({ state }) => state === 'missing');
  const names = missing.map(({ agency }) => agencyName(reader, agency ?? ''));
  return html`${
    returned.length === 0
      ? html`<p class="blank">${labels.noReturns}</p>`
      : html`<div class="sides" part="sides">${returned.map((side) => oneSide(scene, side, question))}</div>`
  }
  ${names.length === 0 ? nothing : html`<p class="missing" part="missing">${labels.noReturnFrom(names.join(reader.labels.comma))}</p>`}`;
}

function oneSide(scene: Scene, side: Side, question: string): TemplateResult {
  const { labels, headingLevel } = scene;
  const found = sideAnswer(side, question);
  const isAnswered = found?.answer?.state === 'answered';
  return html`<section class="side" part="side">
    ${heading(headingLevel + 2, sideName(scene, side))}
    ${side.state === 'returned' ? nothing : html`<p class="tag">${labels.states[side.state]}</p>`}
    ${isAnswered ? html`<p class="tag">${labels.answered}</p>` : nothing}
    <div class="answer" part="answer">${
      found === undefined
        ? html`<span class="blank">${labels.notAsked}</span>`
        : answerText({ ...side.reader, question: found.question, answer: found.answer })
    }</div>
    ${side.isOtherTool ? html`<p class="hint">${otherTool(scene, side)}</p>` : nothing}
  </section>`;
}

/** Whose side it is, in words. */
export function sideName({ reader, labels }: Scene, { agency }: Side): string {
  return agency === undefined ? labels.agency : agencyName(reader, agency);
}

/** That a return was made with another tool or version. */
export function otherTool({ labels }: Scene, { reader }: Side): string {
  const { title, version } = reader.tool;
  return labels.otherTool(reader.plain(title), version);
}
