import type { Question, Section } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { stillSaid } from '../audit-form/said.js';
import { shownContext } from '../audit-form/typing.js';
import { views } from '../part/views.js';
import type { QuestionContext } from '../question/context.js';
import { guidanceTemplate } from '../question/paragraphs.js';
import { questionTemplate } from '../question/question.js';
import { watch } from '../question/watch.js';
import { questionLabelsIn } from '../question-labels.js';
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
    ${section.guidance ? watch(() => guidanceTemplate(section.guidance, state)) : nothing}
    ${section.questions.map((question) => placed(state, question))}
  </section>`;
}

/**
 * A question, and what stands around one that the grading rules are about. Each keeps itself current, so
 * that a key press in a reason renders no advice.
 */
function placed(state: FormState, question: Question): unknown {
  const { flags = {}, roles } = state.tool;
  const context = shownContext(state, question);
  const shown = watch(() => asked(state, question, context));
  const { id } = question;
  const isFlag = Object.values(flags).some((flag) => flag.question === id);
  if (!isFlag && id !== roles?.overallGrade) return shown;
  const ifAsked = (part: 'profileTemplate' | 'contactsTemplate' | 'adviceTemplate') =>
    watch(() => (state.session.isAsked(id) ? views.code?.[part](state, id) : nothing));
  return [
    ifAsked('profileTemplate'),
    shown,
    ifAsked('contactsTemplate'),
    ifAsked('adviceTemplate'),
  ];
}

function asked(state: FormState, question: Question, context: () => QuestionContext): unknown {
  if (!state.session.isAsked(question.id)) return nothing;
  const shown = questionTemplate(context(), state.showSources);
  // One and the same template with a notice and without, or its controls would lose the focus.
  return canHaveNotice(state, question) ? html`${shown}${noticeAt(state, question.id)}` : shown;
}

/** Whether something can be said at a question that can be undone: rows are removed, or packs go. */
function canHaveNotice({ session }: FormState, { id, kind, evidence }: Question): boolean {
  return kind === 'table' || evidence === true || id === session.tool.roles?.theme;
}

function noticeAt(state: FormState, question: string): unknown {
  const { notice, session } = state;
  if (notice.value?.question !== question) return nothing;
  const text = stillSaid(session, notice.value);
  if (text === '') return nothing;
  return html`<p class="notice">
    ${state.shown(text)}
    ${session.canUndo ? html`<button type="button" class="link" data-action="undo">${questionLabelsIn(state).undo}</button>` : nothing}
  </p>`;
}
