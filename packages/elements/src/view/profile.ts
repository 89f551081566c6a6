import { html, nothing } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { labelsIn } from '../view-labels.js';

/** The judgements of the areas at a glance: in words, and as a bar whose length says the same. */
export function profileTemplate(state: FormState, question: string): unknown {
  const { session, model, text } = state;
  const labels = labelsIn(state);
  const { sections, roles } = state.tool;
  const areas = sections.filter(
    ({ area, judgement }) => area && judgement !== undefined && session.isAsked(judgement),
  );
  if (question !== roles?.overallGrade || areas.length === 0) return nothing;
  const grades = [...model.grades.keys()];
  return html`<table class="profile" part="profile">
    <caption>${labels.profile}</caption>
    <thead><tr><th scope="col">${labels.profileArea}</th><th scope="col">${labels.profileJudgement}</th></tr></thead>
    <tbody>
      ${areas.map(({ id, title, shortTitle, judgement }) => {
        const grade = session.fact(`sections.${id}.judgement`);
        const place = grades.indexOf(String(grade));
        const label = model.grades.get(String(grade))?.label;
        const full = place < 0 ? 0 : grades.length - place;
        return html`<tr>
          <th scope="row"><a href="#" data-action="issue" data-pointer="/answers/${judgement}">${text(shortTitle ?? title)}</a></th>
          <td>${label === undefined ? stateWords(state, judgement ?? '') : text(label)}
            <span class="gauge" aria-hidden="true">${'\u25a0'.repeat(full)}${'\u25a1'.repeat(grades.length - full)}</span></td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function stateWords(state: FormState, judgement: string): string {
  const labels = labelsIn(state);
  const isNotApplicable = state.session.answer(judgement)?.state === 'not-applicable';
  return isNotApplicable ? labels.notApplicable : labels.notJudged;
}
