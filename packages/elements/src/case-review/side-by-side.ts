import type { CollatedAnswer } from '@maat/core';
import type { Tool } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { agencyName, readerOf } from '../meeting/reader.js';
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
  const { labels, headingLevel, collation } = scene;
  const found = sideAnswer(collation, side, question);
  return html`<section class="side" part="side">
    ${heading(headingLevel + 2, sideName(scene, side))}
    ${side.state === 'returned' ? nothing : html`<p class="tag">${labels.states[side.state]}</p>`}
    ${found?.state === 'answered' ? html`<p class="tag">${labels.answered}</p>` : nothing}
    ${found?.way === undefined ? nothing : html`<p class="hint">${labels.ways[found.way]}</p>`}
    <div class="answer" part="answer">${inWords(scene, question, found)}</div>
    ${side.otherTool ? html`<p class="hint">${toolWords(scene, side.otherTool)}</p>` : nothing}
  </section>`;
}

function inWords(
  { labels, reader }: Scene,
  id: string,
  found: CollatedAnswer | undefined,
): unknown {
  const question = reader.model.questions.get(id)?.question;
  if (found === undefined || question === undefined) return blank(labels.unread);
  switch (found.state) {
    case 'not-asked':
      return blank(labels.notAsked);
    case 'not-in-tool':
      return blank(labels.notInTool);
    case 'no-place':
      return blank(labels.noPlace);
    default:
      return answerText({ ...reader, question, answer: found.answer });
  }
}

const blank = (words: string) => html`<span class="blank">${words}</span>`;

/** Whose side it is, in words. */
export function sideName({ reader, labels }: Scene, { agency }: Side): string {
  return agency === undefined ? labels.agencyUnknown : agencyName(reader, agency);
}

/** That a return was made with another tool or version. */
export function toolWords({ labels, locale }: Scene, tool: Tool): string {
  return labels.otherTool(readerOf(tool, locale).plain(tool.title), tool.version);
}
