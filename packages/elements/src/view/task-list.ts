import type { Section } from '@maat/schema';
import { html, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { introduction, title } from './head.js';
import { heading } from './heading.js';
import { retired } from './retired-part.js';

/** The sections of the audit, how far each has come, and the way on to submission. */
export function taskList(state: FormState): TemplateResult {
  const { labels, headingLevel, text } = state;
  const sections = state.sections();
  const completed = sections.filter(
    (section) => status(state, section) === labels.sectionCompleted,
  ).length;
  return html`${title(state)} ${introduction(state)}
    ${heading(headingLevel + 1, labels.taskList, 'tasks')}
    <p>${labels.progress(completed, sections.length)}</p>
    <ul class="tasks" part="tasks">
      ${sections.map(
        (section) => html`<li class="task">
          <div class="task-name"><button type="button" class="link" data-action="section" data-to=${section.id} aria-describedby="status-${section.id}">
            ${text(section.shortTitle ?? section.title)}
          </button></div>
          <span class="status" part="status" id="status-${section.id}">${status(state, section)}</span>
        </li>`,
      )}
    </ul>
    <button type="button" class="primary" part="button primary-button" data-action="check">${labels.checkAnswersAction}</button>
    ${retired(state)}`;
}

function status(state: FormState, { id }: Section): string {
  const { labels, session, revealed } = state;
  const { asked, blank } = session.progress(id);
  const isComplete = session.completedSections.includes(id);
  if (revealed.value.has(id) && isComplete && state.errors(id).length > 0) {
    return labels.sectionProblem;
  }
  if (isComplete) return labels.sectionCompleted;
  return blank === asked
    ? labels.sectionNotStarted
    : labels.sectionInProgress(asked - blank, asked);
}
