import type { Section } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { inGroup } from '../question/in-group.js';
import { ticked } from '../question/ticked.js';
import { questionLabelsIn } from '../question-labels.js';
import { sectionTemplate } from './section.js';

/** One section at a time, and at its foot whether the auditor has completed it. */
export function sectionPage(state: FormState, section: Section): TemplateResult {
  const { session } = state;
  const labels = questionLabelsIn(state);
  const complete = session.completedSections.includes(section.id);
  return html`${sectionTemplate(state, section, state.headingLevel)}
    <fieldset class="question completion" part="completion">
      <legend class="label">${labels.completedThisSection}</legend>
      <div class="hint">${labels.notLost}</div>
      <div class="options">
        ${[true, false].map(
          (value) => html`<div class="option">
            <input type="radio" name=${inGroup('complete')} id="complete-${value}" data-complete=${value} checked=${value ? ticked(complete) : nothing} />
            <label for="complete-${value}">${value ? labels.completedYes : labels.completedNo}</label>
          </div>`,
        )}
      </div>
    </fieldset>
    <button type="button" class="primary" part="button primary-button" data-action="continue">${labels.continue}</button>`;
}
