import { beforeAll, describe, expect, it } from 'vitest';
import { disagreement, type Verdict } from '../test/vectors/structural.js';
import { vectorFiles, vectorsIn } from '../vectors/read.mjs';

/** What the validator of another language says of a vector. */
export interface NamedVerdict extends Verdict {
  readonly id: string;
}

/** The most that such a validator prints. */
export const maxBuffer = 100_000_000;

/** Holds the verdicts of another language's validator against the vectors, a test for each file. */
export function holdToVectors(language: string, verdictsOf: () => readonly NamedVerdict[]): void {
  describe(language, () => {
    let verdicts: ReadonlyMap<string, Verdict>;
    beforeAll(() => {
      verdicts = new Map(verdictsOf().map((verdict) => [verdict.id, verdict]));
    });

    it.each(vectorFiles)('says of the shape of the documents in %s what they say', (name) => {
      const told = vectorsIn(name).flatMap((vector) => {
        const verdict = verdicts.get(vector.id);
        return verdict ? disagreement(vector, verdict) : `${vector.id}: nothing`;
      });
      expect(told).toEqual([]);
    });
  });
}
