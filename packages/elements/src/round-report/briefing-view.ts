import type { Briefing } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../view/heading.js';
import { actionTexts, findingTexts } from './learning-view.js';
import { questionTitle, type ReportScene } from './report-scene.js';

/** What practitioners learn from a round, on a page. */
export function briefingView(
  scene: Omit<ReportScene, 'report'>,
  { lookedAt, works, improve, doing, questions }: Briefing,
): TemplateResult {
  const { labels, headingLevel } = scene;
  const { briefing } = labels;
  const { title, theme, cases, agreed, returns } = lookedAt;
  const part = (name: string, content: TemplateResult | typeof nothing) =>
    html`${heading(headingLevel + 1, name)}
      ${content === nothing ? html`<p class="blank">${briefing.nothing}</p>` : content}`;
  return html`<article part="briefing">${heading(headingLevel, briefing.title(title))}
    ${theme === undefined ? nothing : html`<p>${briefing.theme(theme)}</p>`}
    <p>${briefing.lookedAt(cases, agreed, returns)}</p>
    ${part(briefing.works, findingTexts(scene, works))}
    ${part(briefing.improve, findingTexts(scene, improve))}
    ${part(briefing.doing, actionTexts(scene, doing))}
    ${heading(headingLevel + 1, briefing.ask)}
    <ul>${questions.map((id) => html`<li>${questionTitle(scene, id)}</li>`)}<li>${briefing.askOwn}</li></ul>
  </article>`;
}
