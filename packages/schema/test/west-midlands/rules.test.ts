import { describe, expect, it } from 'vitest';
import type { Rule, Tool } from '../../src/tool/types.js';
import { grading, scale } from '../../src/west-midlands/grading.js';
import { westMidlands } from '../../src/west-midlands/index.js';

const tool: Tool = westMidlands;
const rules: readonly Rule[] = westMidlands.rules;

/** What the page on grading says: the descriptors and the guidance, as the tool carries them. */
const page = [...scale.grades.flatMap(({ descriptor }) => [...descriptor]), ...grading.guidance]
  .flatMap((paragraph) => [paragraph.text, ...('points' in paragraph ? paragraph.points : [])])
  .join('\n');

describe('the rules of the West Midlands tool', () => {
  it.each(rules)('$id quotes a sentence of the form', ({ source }) => {
    expect(source.document).toBe('West Midlands Multi-Agency Audit Tool');
    expect(source.quote).toBeTypeOf('string');
    expect(page).toContain(source.quote);
  });

  it('name thresholds and a baseline with the sentences that they come from', () => {
    const { thresholds = {}, baseline } = tool;
    for (const { source } of [...Object.values(thresholds), baseline ?? {}]) {
      expect(page).toContain(source?.quote);
    }
    expect(baseline?.grade).toBe('good');
  });

  it('have ids of their own', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('take up every sentence about grades', () => {
    const quoted = [...rules.map(({ source }) => source.quote), tool.baseline?.source.quote];
    const left = quoted.reduce<string>((text, quote) => text.replaceAll(String(quote), ''), page);
    expect(left.replaceAll(/\s+/g, ' ').trim()).toBe(
      'An “Inadequate” rating should be given in one or more of the following circumstances:',
    );
  });
});
