import type { RoundReport, StateCounts } from '@maat/schema';
import { gradeName, type Reader } from '../meeting/reader.js';
import type { BarPart } from './bar.js';
import type { RoundReportLabels } from './round-report-labels.js';

/** What a report is drawn from. */
export interface ReportScene {
  readonly reader: Reader;
  readonly labels: RoundReportLabels;
  readonly report: RoundReport;
  readonly headingLevel: number;
}

/** A count in words: one that is held back says so. */
export function countWords({ labels, report }: ReportScene, count: number | null): string {
  return count === null ? labels.fewer(report.fewest) : String(count);
}

/** The grades that were given, best first, as parts of a bar. */
export function gradeParts(
  { reader }: ReportScene,
  grades: Readonly<Record<string, number | null>>,
): readonly BarPart[] {
  return [...reader.model.grades.keys()].map((id) => ({
    label: gradeName(reader, id),
    count: Object.hasOwn(grades, id) ? (grades[id] ?? null) : 0,
  }));
}

/** The states of the answers to a question, as parts of a bar: a blank is no 'not applicable'. */
export function stateParts({ labels }: ReportScene, states: StateCounts): readonly BarPart[] {
  return (['answered', 'notApplicable', 'noEvidence', 'blank'] as const).map((state) => ({
    label: labels.states[state],
    count: states[state],
  }));
}

/** What the parts come to, as far as they are told. */
export function sumOf(parts: readonly BarPart[]): number {
  return parts.reduce((sum, { count }) => sum + (count ?? 0), 0);
}

/** The title of a section, as it stands in a table. */
export function sectionTitle({ reader }: ReportScene, id: string): string {
  const section = reader.model.sections.get(id);
  return section ? reader.plain(section.shortTitle ?? section.title) : id;
}

/** The label of a question, as it stands in a table. */
export function questionTitle({ reader }: Pick<ReportScene, 'reader'>, id: string): string {
  const question = reader.model.questions.get(id)?.question;
  if (question === undefined) return id;
  const { number, label } = question;
  return `${number === undefined ? '' : `${number}. `}${reader.plain(label)}`;
}
