import type { Question, Section } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { paragraphs } from '../question/paragraphs.js';
import { questionTemplate } from '../question/question.js';
import { watch } from '../question/watch.js';
import { heading } from './heading.js';

/** A section with its questions, each of which keeps itself current. */
export function sectionTemplate(
  state: FormState,
  section: Section,
  headingLevel: number,
): TemplateResult {
  const { text } = state;
  return html`<section
    class="section"
    part="section"
    data-section=${section.id}
    aria-labelledby="s-${section.id}"
  >
    ${heading(headingLevel, text(section.title), `s-${section.id}`)}
    ${section.guidance ? html`<div class="guidance" part="guidance">${paragraphs(section.guidance, text)}</div>` : nothing}
    ${section.questions.map((question) => watch(() => asked(state, question)))}
  </section>`;
}

function asked(state: FormState, question: Question): unknown {
  if (!state.session.isAsked(question.id)) return nothing;
  const shown = questionTemplate(state.context(question), state.showSources);
  const notice = noticeAt(state, question.id);
  return notice === nothing ? shown : html`${shown}${notice}`;
}

function noticeAt({ notice, labels, session }: FormState, question: string): unknown {
  if (notice.value?.question !== question) return nothing;
  return html`<p class="notice">
    ${notice.value.text}
    ${session.canUndo ? html`<button type="button" class="link" data-action="undo">${labels.undo}</button>` : nothing}
  </p>`;
}
