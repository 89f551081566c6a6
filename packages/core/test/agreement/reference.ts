import type { Ratings } from '../../src/agreement/ratings.js';

/** A published data set, and what R makes of it. Categories count from 1. */
export interface Reference {
  readonly name: string;
  readonly source: string;
  readonly places: number;
  readonly rows: Ratings;
  readonly ordinalAlpha: number;
  readonly gwetAc2: { readonly linear: number; readonly quadratic: number };
  /** Of pairs of raters. Kappa of irr takes the categories that a pair used for the scale. */
  readonly weightedKappa: readonly {
    readonly raters: readonly [number, number];
    readonly linear: number;
    readonly quadratic: number;
  }[];
}

const tableRows = (table: readonly (readonly number[])[]): Ratings =>
  table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [first + 1, second + 1])),
  );

/**
 * The values were computed in R 4.2.2, unrounded, by `kappa2` and `kripp.alpha(…, 'ordinal')` of irr
 * and `gwet.ac1.raw` of irrCAC. What these print of the same data is in their manuals: alpha 0.815 and
 * AC1 0.77544 of the first.
 */
export const references: readonly Reference[] = [
  {
    name: 'Gwet 2014, table of four raters',
    source:
      'K. Krippendorff, Content Analysis, 1980 (the C data); K. L. Gwet, Handbook of Inter-Rater Reliability, 4th edition, 2014, page 120',
    places: 5,
    rows: [
      [1, 1, undefined, 1],
      [2, 2, 3, 2],
      [3, 3, 3, 3],
      [3, 3, 3, 3],
      [2, 2, 2, 2],
      [1, 2, 3, 4],
      [4, 4, 4, 4],
      [1, 1, 2, 1],
      [2, 2, 2, 2],
      [undefined, 5, 5, 5],
      [undefined, undefined, 1, 1],
      [undefined, undefined, 3, undefined],
    ],
    ordinalAlpha: 0.815387503754881,
    gwetAc2: { quadratic: 0.914000723551605, linear: 0.858739136432611 },
    weightedKappa: [
      { raters: [0, 1], linear: 0.894117647058823, quadratic: 0.939597315436242 },
      { raters: [0, 3], linear: 0.715789473684211, quadratic: 0.552486187845304 },
      { raters: [1, 3], linear: 0.855072463768116, quadratic: 0.870967741935484 },
      { raters: [2, 3], linear: 0.772727272727273, quadratic: 0.892086330935251 },
    ],
  },
  {
    name: 'Gwet 2014, five observers',
    source:
      'K. L. Gwet, Handbook of Inter-Rater Reliability, 4th edition, 2014, page 125 (15 of the units)',
    places: 4,
    rows: [
      [2, 2, 3, undefined, 3],
      [2, 2, 1, 2, undefined],
      [3, 4, 4, 4, undefined],
      [undefined, 1, 1, undefined, 1],
      [1, 1, 1, undefined, 1],
      [1, 1, 1, undefined, 1],
      [2, 1, 3, undefined, 2],
      [2, undefined, 3, 1, undefined],
      [3, 3, 3, undefined, 3],
      [3, 2, 2, 2, undefined],
      [undefined, 2, 1, 1, undefined],
      [1, 1, 1, 1, undefined],
      [2, 3, 3, 3, undefined],
      [4, 4, 3, 3, 4],
      [2, 2, 2, undefined, 2],
    ],
    ordinalAlpha: 0.768685159486234,
    gwetAc2: { quadratic: 0.830433572654576, linear: 0.689639422885852 },
    weightedKappa: [
      { raters: [0, 1], linear: 0.692307692307692, quadratic: 0.828571428571428 },
      { raters: [0, 2], linear: 0.415730337078652, quadratic: 0.648648648648649 },
      { raters: [0, 3], linear: 0.339622641509434, quadratic: 0.623655913978495 },
      { raters: [0, 4], linear: 0.872727272727273, quadratic: 0.930693069306931 },
      { raters: [1, 2], linear: 0.625, quadratic: 0.732057416267943 },
      { raters: [1, 3], linear: 0.758620689655172, quadratic: 0.872727272727273 },
      { raters: [1, 4], linear: 0.783783783783784, quadratic: 0.890410958904109 },
      { raters: [2, 3], linear: 0.684210526315789, quadratic: 0.72972972972973 },
    ],
  },
  {
    name: 'Gwet 2014, two abstractors',
    source:
      'K. L. Gwet, Handbook of Inter-Rater Reliability, 4th edition, 2014 (cont3x3abstractors of irrCAC)',
    places: 3,
    rows: tableRows([
      [13, 0, 0],
      [0, 20, 7],
      [0, 4, 56],
    ]),
    ordinalAlpha: 0.834007670182167,
    gwetAc2: { quadratic: 0.940236879278496, linear: 0.900022722108612 },
    weightedKappa: [{ raters: [0, 1], linear: 0.842902027992002, quadratic: 0.892156862745098 }],
  },
  {
    name: 'psychiatric diagnoses by two methods',
    source: 'cont4x4diagnosis of irrCAC, transposed',
    places: 4,
    rows: tableRows([
      [40, 6, 4, 15],
      [4, 25, 1, 5],
      [4, 2, 21, 9],
      [17, 13, 12, 45],
    ]),
    ordinalAlpha: 0.373292283212056,
    gwetAc2: { quadratic: 0.298572996706914, linear: 0.377067883628066 },
    weightedKappa: [{ raters: [0, 1], linear: 0.406810874013447, quadratic: 0.383185944134949 }],
  },
];
