import type { Moved, NotMoved } from '@maat/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../view/heading.js';
import { type BarRow, barTable } from './bar-table.js';
import { gradeParts, questionTitle, type ReportScene, sectionTitle } from './report-scene.js';

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
  return html`<section part="movement">${heading(headingLevel + 1, labels.movement)}
    ${rows.length === 0 ? nothing : barTable(scene, labels.movement, [labels.section, labels.given], rows)}
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
  const { labels } = scene;
  if (moved === undefined) return [];
  return [
    { heads: [head, labels.then], parts: gradeParts(scene, moved.then.grades) },
    { heads: [head, labels.now], parts: gradeParts(scene, moved.now.grades) },
  ];
}

function nameOf(scene: ReportScene, { of, id = '' }: NotMoved): string {
  if (of === 'overall') return scene.labels.overall;
  return of === 'section' ? sectionTitle(scene, id) : questionTitle(scene, id);
}
