import type { AgreementTold, GradeRow, RoundReport } from '@maat/schema';
import { agreement } from '../agreement/agreement.js';
import type { Coefficients, Estimate } from '../agreement/coefficients.js';
import type { StagedGrade } from '../agreement/staged-grade.js';
import { isHeldBack } from '../summary/fewest.js';
import type { Gathered } from './gather.js';

const between = ['self', 'moderated'] as const;

/**
 * How far self-grades and moderated ones agree. Whoever knows the grades of both sides can take the
 * counts of agreement away from them. So it is told as a whole, where neither a count of it nor what
 * is left after such a subtraction is small, and where nothing of the grades is held back; or not.
 */
export function agreementTold(
  { model, cases }: Gathered,
  { sections, overall, moderated }: Pick<RoundReport, 'sections' | 'overall' | 'moderated'>,
  fewest: number,
): RoundReport['agreement'] {
  const scale = [...model.grades.keys()];
  const own = cases.flatMap(({ grades }) =>
    grades.filter(({ target }) => target === 'own-practice'),
  );
  const found = (grades: readonly StagedGrade[], rows: readonly Rows[]): AgreementTold | null => {
    const compared = agreement(grades, { scale, target: 'own-practice', between });
    if (compared.kind !== 'compared' || compared.stages === undefined) return null;
    const { units, unpaired, exact, withinOne, coefficients, stages } = compared;
    const { better, same, worse } = stages.shift;
    const { matrix } = stages;
    if (!isTold(matrix, grades, rows, { scale, fewest })) return null;
    return {
      units,
      unpaired,
      exact,
      withinOne,
      shift: { better, same, worse },
      matrix,
      ...(coefficients && { coefficients: withoutBlanks(coefficients) }),
    };
  };
  return {
    overall: found(
      own.filter(({ section }) => section === undefined),
      [overall?.grades, moderated?.grades],
    ),
    sections: found(
      own.filter(({ section }) => section !== undefined),
      sections.flatMap(({ self, moderated: row }) => [self?.grades, row?.grades]),
    ),
  };
}

/** A coefficient that cannot be told is left out, as plain JSON knows no undefined. */
function withoutBlanks({
  weightedKappa,
  ordinalAlpha,
  gwetAc2,
}: Coefficients): NonNullable<AgreementTold['coefficients']> {
  return {
    ...(weightedKappa && { weightedKappa: toldEstimate(weightedKappa) }),
    ordinalAlpha: toldEstimate(ordinalAlpha),
    gwetAc2: toldEstimate(gwetAc2),
  };
}

function toldEstimate({ value, interval }: Estimate): EstimateTold {
  return { ...(value !== undefined && { value }), ...(interval && { interval }) };
}

type EstimateTold = NonNullable<AgreementTold['coefficients']>['ordinalAlpha'];

type Rows = GradeRow['grades'] | undefined;

interface Told {
  readonly scale: readonly string[];
  readonly fewest: number;
}

function isTold(
  matrix: readonly (readonly number[])[],
  grades: readonly StagedGrade[],
  rows: readonly Rows[],
  { scale, fewest }: Told,
): boolean {
  if (fewest === 1) return true;
  const isWhole = rows.every((row) => Object.values(row ?? {}).every((count) => count !== null));
  const given = (stage: string) =>
    scale.map(
      (step) => grades.filter((each) => each.stage === stage && each.grade === step).length,
    );
  const across = matrix.map((row) => sum(row));
  const down = scale.map((_, column) => sum(matrix.map((row) => row[column] ?? 0)));
  const left = [
    ...given('self').map((count, place) => count - (across[place] ?? 0)),
    ...given('moderated').map((count, place) => count - (down[place] ?? 0)),
  ];
  return isWhole && ![...matrix.flat(), ...left].some((count) => isHeldBack(count, fewest));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
