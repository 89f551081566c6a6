import type { Question, Section } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { guidanceTemplate, numberedParagraphs, paragraphs } from '../question/paragraphs.js';
import { answerText } from './answer-text.js';
import { draftNotice } from './draft-notice.js';
import { title } from './head.js';
import { heading } from './heading.js';
import { retiredView } from './retired.js';

/** The audit on a page where it is only read. */
export function readPage(state: FormState): TemplateResult {
  return html`<slot name="before"></slot>${readingView(state)}<slot name="after"></slot>`;
}

/** The audit to be read or printed: the paper form's order, with what was answered in its places. */
export function readingView(state: FormState): TemplateResult {
  const { tool, headingLevel, text } = state;
  const { purpose, guidance } = tool;
  return html`<div class="reading" part="reading">
    ${draftNotice(state)} ${title(state)}
    ${[purpose, guidance].map((part) =>
      part === undefined
        ? nothing
        : html`${heading(headingLevel + 1, text(part.title))}${numberedParagraphs(part.paragraphs, state)}`,
    )}
    ${tool.sections.map((section) => readingSection(state, section, true))}
    ${retiredView(state, 'retired-print')}
  </div>`;
}

/**
 * A section to be read.
 *
 * @param whole Whether guidance and descriptors are printed too.
 * @param beside What stands beside each answer, such as a link to change it.
 */
export function readingSection(
  state: FormState,
  section: Section,
  whole: boolean,
  beside: (question: Question) => unknown = () => nothing,
): TemplateResult | typeof nothing {
  const { session, headingLevel, text } = state;
  const questions = section.questions.filter(({ id }) => session.isAsked(id));
  if (questions.length === 0) return nothing;
  const guidance = whole ? section.guidance : undefined;
  // Hint: the answers to be checked are still there while the whole is printed.
  const id = `${whole ? 'p' : 'r'}-${section.id}`;
  return html`<section aria-labelledby=${id}>
    ${heading(headingLevel + 1, text(section.title), id)}
    ${guidance ? paragraphs(guidance, state) : nothing}
    <dl>
      ${questions.map(
        (question) => html`<div class="read" part="read" data-read=${question.id}>
          <dt>
            ${question.number === undefined ? nothing : html`${question.number}. `}${text(question.label)}${
              question.kind === 'decision' ? html` ${text(question.explanation.label)}` : nothing
            }${whole ? aids(state, question) : nothing}
          </dt>
          <dd>
            ${whole && question.kind === 'grade' ? descriptors(state) : nothing}
            <div class="answer" part="answer">${answerText(state.context(question))}</div>
            ${beside(question)}
          </dd>
        </div>`,
      )}
    </dl>
  </section>`;
}

/** What is printed beneath a question: its hint and its guidance. */
function aids(state: FormState, { hint, guidance }: Question): TemplateResult {
  return html`${hint === undefined ? nothing : html`<div class="hint">${state.text(hint)}</div>`}${guidanceTemplate(guidance, state)}`;
}

function descriptors(state: FormState): TemplateResult {
  const { model, text } = state;
  return html`<div class="guidance">
    ${[...model.grades.values()].map(
      ({ label, descriptor }) =>
        html`<p><strong>${text(label)}</strong></p>${descriptor ? paragraphs(descriptor, state) : nothing}`,
    )}
  </div>`;
}
