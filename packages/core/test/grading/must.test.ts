import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/checks/check.js';
import { grade } from '../../src/grading/grade.js';
import { answersTo } from '../support/arbitrary-answers.js';
import { tools } from '../support/arbitrary-tools.js';
import { auditOf, now } from '../support/kit.js';

test('every audit that breaks a must fails the check, and the check names each of those rules', () => {
  const graded = tools.chain((tool) => fc.tuple(fc.constant(tool), answersTo(tool)));
  let broken = 0;
  fc.assert(
    fc.property(graded, ([tool, answers]) => {
      const audit = auditOf(tool, answers);
      const musts = grade(tool, audit).needs.filter(({ strength }) => strength === 'must');
      const told = check(tool, audit, { now }).filter(({ code }) => code === 'grade.against-rule');
      expect(new Set(told.map(({ params }) => params['rule']))).toEqual(
        new Set(musts.map(({ rule }) => rule)),
      );
      expect(told.every(({ severity }) => severity === 'error')).toBe(true);
      broken += musts.length;
    }),
    { numRuns: 1000 },
  );
  expect(broken).toBeGreaterThan(50);
});
