import type { Section } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { missingPart } from '../part/missing.js';
import { questions } from '../part/questions.js';
import { views } from '../part/views.js';
import { watch } from '../question/watch.js';
import { draftNotice } from './draft-notice.js';
import { errorSummary } from './error-summary.js';
import { heading } from './heading.js';
import { taskList } from './task-list.js';

/**
 * From how many questions on sections out of sight are not laid out. In a form with fewer controls than
 * 500 that costs more than it saves: Chromium (156) looks into each of its fields again and again.
 */
const manyQuestions = 250;

/** The whole form. Each part keeps itself current; nothing is rendered again that did not change. */
export function formView(state: FormState, disabled: boolean): TemplateResult {
  const isLong = state.session.model.questions.size > manyQuestions;
  return html`<slot name="before"></slot>${draftNotice(state)}${missingPart(state)}<fieldset class=${isLong ? 'form long' : 'form'} part="form" ?disabled=${disabled}>
      ${watch(() => conflict(state))} ${watch(() => errorSummary(state))}
      ${state.layout === 'page' ? questions.code?.onePage(state) : watch(() => placeView(state))}
    </fieldset>
    ${watch(() => (state.conflict.value ? views.code?.conflictBar(state) : nothing))}
    <slot name="after"></slot>
    <div class="unseen" role="status">${watch(() => state.shown(state.announcement.value))}</div>
    ${watch(() => (state.printing.value && views.code ? html`<div class="print">${views.code.readingView(state)}</div>` : nothing))}`;
}

function conflict(state: FormState): unknown {
  const isGiven = state.conflict.value !== undefined || state.unreadable.value.length > 0;
  return isGiven ? views.code?.conflictPanel(state) : nothing;
}

function placeView(state: FormState): unknown {
  const place = state.place.value;
  if (place.view === 'check') return html`${watch(() => views.code?.checkAnswers(state))}`;
  if (place.view === 'tasks') return html`${watch(() => taskList(state))}`;
  // A place in the list for each section, so that no section takes over the controls of another. The list is in a
  // template, as Lit (3.3) does not tell what it takes out that it is, where a list itself comes in its place.
  return html`${state.tool.sections.map((section) =>
    section.id === place.section ? sectionPlace(state, section) : nothing,
  )}`;
}

/** A section with the way back. Until its questions have come its heading stands there, for the focus. */
function sectionPlace(state: FormState, section: Section): TemplateResult {
  const { labels, headingLevel, text } = state;
  return html`<nav><button type="button" class="link back" data-action="tasks">${labels.backToTasks}</button></nav>
    ${watch(() => questions.code?.sectionPage(state, section) ?? heading(headingLevel, text(section.title), `s-${section.id}`))}`;
}
