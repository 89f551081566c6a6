import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { views } from '../part/views.js';
import { watch } from '../question/watch.js';
import { introduction, title } from './head.js';
import { retired } from './retired-part.js';
import { sectionTemplate } from './section.js';
import { submitButton } from './submit-button.js';

/** All sections on one page. */
export function onePage(state: FormState): TemplateResult {
  return html`${watch(() => title(state))} ${watch(() => introduction(state))}
    ${state.tool.sections.map((section) =>
      watch(() =>
        section.questions.some(({ id }) => state.session.isAsked(id))
          ? sectionTemplate(state, section, state.headingLevel + 1)
          : nothing,
      ),
    )}
    ${watch(() => retired(state))}
    ${watch(() => (state.revealed.value.size > 0 ? views.code?.leftOut(state) : nothing))} ${submitButton(state)}`;
}
