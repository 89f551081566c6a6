import type { AgreementTold } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { gradeName } from '../meeting/reader.js';
import { heading } from '../view/heading.js';
import { countTable } from './bar-table.js';
import type { ReportScene } from './report-scene.js';

/** How far own and moderated grades agree: the matrix, and what it comes to. */
export function agreementView(scene: ReportScene): TemplateResult {
  const { report, labels, headingLevel } = scene;
  return html`<section part="agreement">${heading(headingLevel + 1, labels.agreement)}
    ${(['overall', 'sections'] as const).map((of) => {
      const found = report.agreement[of];
      return html`${heading(headingLevel + 2, labels.agreementOf[of])}
        ${found === null || found.units === 0 ? html`<p class="blank">${labels.noAgreement}</p>` : oneAgreement(scene, found, labels.agreementOf[of])}`;
    })}</section>`;
}

function oneAgreement(scene: ReportScene, found: AgreementTold, of: string): TemplateResult {
  const { labels, reader, report } = scene;
  const { exact, withinOne, shift, matrix, coefficients } = found;
  const grades = (report.scale?.grades ?? []).map((id) => gradeName(reader, id));
  const rows = grades.map((grade, row) => [
    grade,
    ...grades.map((_, column) => String(matrix[row]?.[column] ?? 0)),
  ]);
  return html`${countTable(`${labels.matrix} · ${of}`, [labels.self, ...grades], rows)}
    <ul>
      <li>${labels.exact(exact.count, exact.of)}</li>
      <li>${labels.withinOne(withinOne.count, withinOne.of)}</li>
      <li>${labels.shift(shift.better, shift.same, shift.worse)}</li>
      ${(['weightedKappa', 'ordinalAlpha', 'gwetAc2'] as const).map((name) => {
        const estimate = coefficients?.[name];
        if (estimate === undefined) return nothing;
        return html`<li>${labels.coefficients[name]}: ${estimateWords(scene, estimate)}</li>`;
      })}
    </ul>`;
}

type Estimate = NonNullable<NonNullable<AgreementTold['coefficients']>['weightedKappa']>;

function estimateWords({ labels }: ReportScene, { value, interval }: Estimate): unknown {
  const two = (number: number) => number.toFixed(2);
  if (value === undefined) return '–';
  return html`${two(value)}${interval ? html` (${labels.interval(two(interval.low), two(interval.high))})` : nothing}`;
}
