import type { Moved, Movement, NotMoved } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../view/heading.js';
import type { BarPart } from './bar.js';
import { type BarRow, barTable } from './bar-table.js';
import {
  gradeParts,
  questionTitle,
  type ReportScene,
  sectionTitle,
  stateParts,
} from './report-scene.js';

type Graded = { readonly grades: Readonly<Record<string, number | null>> };

/** What moved since the earlier round, and what cannot be compared. */
export function movementView(scene: ReportScene): TemplateResult | typeof nothing {
  const { report, labels, headingLevel } = scene;
  const { movement } = report;
  if (movement === undefined) return nothing;
  const bySection = (of: string, moved: Readonly<Record<string, Moved<Graded>>>) =>
    Object.entries(moved).flatMap(([id, each]) =>
      rowsOf(scene, `${sectionTitle(scene, id)} · ${of}`, each),
    );
  const rows = [
    ...rowsOf(scene, `${labels.overall} · ${labels.self}`, movement.overall),
    ...rowsOf(scene, `${labels.overall} · ${labels.agreed}`, movement.agreed),
    ...bySection(labels.self, movement.self),
    ...bySection(labels.moderated, movement.moderated),
  ];
  const answers = questionRows(scene, movement);
  return html`<section part="movement">${heading(headingLevel + 1, labels.movement)}
    ${rows.length === 0 ? nothing : barTable(scene, labels.movement, [labels.section, labels.round], rows)}
    ${answers.length === 0 ? nothing : barTable(scene, labels.movementOfAnswers, [labels.question, labels.round], answers)}
    ${
      movement.notCompared.length === 0
        ? nothing
        : html`${heading(headingLevel + 2, labels.notCompared)}
          <ul>${movement.notCompared.map((each) => html`<li>${nameOf(scene, each)}: ${labels.whyNot[each.why]}</li>`)}</ul>`
    }</section>`;
}

function rowsOf(
  scene: ReportScene,
  head: string,
  moved: Moved<Graded> | undefined,
): readonly BarRow[] {
  return moved === undefined
    ? []
    : thenAndNow(scene, head, moved, ({ grades }) => gradeParts(scene, grades));
}

/** The states of the answers to each question that both rounds asked, one row above the other. */
function questionRows(scene: ReportScene, { questions }: Movement): readonly BarRow[] {
  return Object.entries(questions).flatMap(([id, moved]) =>
    thenAndNow(scene, questionTitle(scene, id), moved, ({ states }) => stateParts(scene, states)),
  );
}

function thenAndNow<ROW>(
  { labels }: ReportScene,
  head: string,
  { then, now }: Moved<ROW>,
  partsOf: (row: ROW) => readonly BarPart[],
): readonly BarRow[] {
  return [
    { heads: [head, labels.then], parts: partsOf(then) },
    { heads: [head, labels.now], parts: partsOf(now) },
  ];
}

function nameOf(scene: ReportScene, { of, id = '' }: NotMoved): string {
  if (of === 'overall') return scene.labels.overall;
  return of === 'section' ? sectionTitle(scene, id) : questionTitle(scene, id);
}
