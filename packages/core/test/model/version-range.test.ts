import { describe, expect, test } from 'vitest';
import { isInRange } from '../../src/model/version-range.js';

const inside = [
  ['1.2.0', '1.2.0'],
  ['1.2.0-draft.1', '1.2.0-draft.1'],
  ['1.2.0', '^1.2.0'],
  ['1.10.0', '^1.9.3'],
  ['1.999999.0', '^1.2.0'],
  ['1.2.9', '~1.2.0'],
  ['0.2.9', '^0.2.1'],
  ['0.0.3', '^0.0.3'],
  ['0.0.0', '^0.0.0'],
  ['1.2.0-draft.10', '^1.2.0-draft.9'],
  ['1.2.0-draft.1.1', '^1.2.0-draft.1'],
  ['1.2.0-rc', '~1.2.0-draft'],
  ['1.2.0-draft', '^1.2.0-7'],
  ['1.2.0', '^1.2.0-draft.1'],
  ['1.3.0', '^1.2.0-draft.1'],
];
const outside = [
  ['1.2.1', '1.2.0'],
  ['1.2.0', '1.2.0-draft'],
  ['1.1.9', '^1.2.0'],
  ['2.0.0', '^1.2.0'],
  ['2.0.0-draft', '^1.2.0'],
  ['1.3.0-draft', '^1.2.0'],
  ['1.3.0-draft', '^1.2.0-draft'],
  ['1.2.0-draft', '^1.2.0'],
  ['1.3.0', '~1.2.0'],
  ['0.3.0', '^0.2.1'],
  ['0.0.4', '^0.0.3'],
  ['1.0.0', '^0.0.0'],
  ['1.2.0-draft.9', '^1.2.0-draft.10'],
  ['1.2.0-draft', '^1.2.0-draft.1'],
  ['1.2.0-7', '^1.2.0-draft'],
];

describe('a version', () => {
  test.each(inside)('%s is in %s', (version, range) => {
    expect(isInRange(version, range)).toBe(true);
  });
  test.each(outside)('%s is not in %s', (version, range) => {
    expect(isInRange(version, range)).toBe(false);
  });
});
