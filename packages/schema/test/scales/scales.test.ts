import { describe, expect, it } from 'vitest';
import * as scales from '../../src/scales/index.js';
import { rules } from '../../src/scales/rating-principles.js';
import type { Scale } from '../../src/tool/types.js';
import { errorsOf, isTool } from '../schemas/validate.js';

const { fiveKeyQuestions, ...presets } = scales;
const all: readonly Scale[] = Object.values(presets);

describe('the scale presets', () => {
  it.each(all)('$id is the scale of a tool', (scale) => {
    expect(errorsOf(isTool, { ...fiveKeyQuestions, scale })).toEqual([]);
    const ids = scale.grades.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have ids of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe('the five key questions', () => {
  it('are a tool', () => {
    expect(errorsOf(isTool, fiveKeyQuestions)).toEqual([]);
  });

  it('have a rule for each of the six principles, in our own words', () => {
    expect(rules.map(({ source }) => source.paragraph)).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `Principle ${number}`),
    );
    expect(rules.filter(({ source }) => 'quote' in source)).toEqual([]);
  });
});
