import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { watch } from '../question/watch.js';
import { checkAnswers, leftOut, submitButton } from './check-answers.js';
import { conflictBar, conflictPanel } from './conflict.js';
import { draftNotice } from './draft-notice.js';
import { errorSummary } from './error-summary.js';
import { introduction, title } from './head.js';
import { readingView } from './reading.js';
import { retiredView } from './retired.js';
import { sectionTemplate } from './section.js';
import { sectionPage } from './section-page.js';
import { taskList } from './task-list.js';

/**
 * From how many questions on sections out of sight are not laid out. In a form with fewer controls than
 * 500 that costs more than it saves: Chromium (156) looks into each of its fields again and again.
 */
const manyQuestions = 250;

/** The whole form. Each part keeps itself current; nothing is rendered again that did not change. */
export function formView(state: FormState, disabled: boolean): TemplateResult {
  const isLong = state.session.model.questions.size > manyQuestions;
  return html`<slot name="before"></slot>${draftNotice(state)}<fieldset class=${isLong ? 'form long' : 'form'} part="form" ?disabled=${disabled}>
      ${watch(() => conflictPanel(state))} ${watch(() => errorSummary(state))}
      ${state.layout === 'page' ? onePage(state) : watch(() => placeView(state))}
    </fieldset>
    ${watch(() => conflictBar(state))}
    <slot name="after"></slot>
    <div class="unseen" role="status">${watch(() => state.shown(state.announcement.value))}</div>
    ${watch(() => (state.printing.value ? html`<div class="print">${readingView(state)}</div>` : nothing))}`;
}

function placeView(state: FormState): unknown {
  const place = state.place.value;
  if (place.view === 'check') return html`${watch(() => checkAnswers(state))}`;
  if (place.view === 'tasks') return html`${watch(() => taskList(state))}`;
  // A place in the list for each section, so that no section takes over the controls of another.
  return state.tool.sections.map((section) =>
    section.id === place.section ? watch(() => sectionPage(state, section)) : nothing,
  );
}

function onePage(state: FormState): TemplateResult {
  return html`${watch(() => title(state))} ${watch(() => introduction(state))}
    ${state.tool.sections.map((section) =>
      watch(() =>
        section.questions.some(({ id }) => state.session.isAsked(id))
          ? sectionTemplate(state, section, state.headingLevel + 1)
          : nothing,
      ),
    )}
    ${watch(() => retiredView(state))}
    ${watch(() => (state.revealed.value.size > 0 ? leftOut(state) : nothing))} ${submitButton(state)}`;
}
