import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../view/heading.js';
import { type BarRow, barTable } from './bar-table.js';
import {
  gradeParts,
  questionTitle,
  type ReportScene,
  sectionTitle,
  stateParts,
} from './report-scene.js';

type Grades = Readonly<Record<string, number | null>>;

/** The grades of cases: what agencies gave themselves, the moderated ones, the agreed ones. */
export function caseGrades(scene: ReportScene): TemplateResult | typeof nothing {
  const { report, labels, headingLevel } = scene;
  const rows = rowsOf(scene, [
    [[labels.self], report.overall?.grades],
    [[labels.moderated], report.moderated?.grades],
    [[labels.agreed], report.agreed?.grades],
  ]);
  if (rows.length === 0) return nothing;
  return html`<section part="grades">${heading(headingLevel + 1, labels.grades)}
    ${barTable(scene, labels.grades, [labels.given], rows)}</section>`;
}

/** The judgements of sections, own and moderated. */
export function sectionGrades(scene: ReportScene): TemplateResult | typeof nothing {
  const { report, labels, headingLevel } = scene;
  const rows = report.sections.flatMap(({ section, self, moderated }) => {
    const title = sectionTitle(scene, section);
    return rowsOf(scene, [
      [[title, labels.self], self?.grades],
      [[title, labels.moderated], moderated?.grades],
    ]);
  });
  if (rows.length === 0) return nothing;
  return html`<section part="profile">${heading(headingLevel + 1, labels.profile)}
    ${barTable(scene, labels.profile, [labels.section, labels.given], rows)}</section>`;
}

function rowsOf(
  scene: ReportScene,
  given: readonly (readonly [heads: readonly string[], grades: Grades | undefined])[],
): readonly BarRow[] {
  return given.flatMap(([heads, grades]) =>
    grades === undefined ? [] : [{ heads, parts: gradeParts(scene, grades) }],
  );
}

/** The states of the answers, question by question: a blank is no 'not applicable'. */
export function answerStates(scene: ReportScene): TemplateResult {
  const { report, labels, headingLevel } = scene;
  const rows = report.sections.flatMap(({ questions }) =>
    questions.map(({ question, states }) => ({
      heads: [questionTitle(scene, question)],
      parts: stateParts(scene, states),
    })),
  );
  return html`<section part="answers">${heading(headingLevel + 1, labels.answers)}
    ${barTable(scene, labels.answers, [labels.question], rows)}</section>`;
}
