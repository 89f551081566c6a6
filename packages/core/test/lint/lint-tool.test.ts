import { fiveKeyQuestions } from '@maat/schema/scales';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lintCodes } from '../../src/lint/finding.js';
import { lintTool } from '../../src/lint/lint-tool.js';
import { lintMessage } from '../../src/lint/messages.js';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { tools } from '../support/arbitrary-tools.js';
import { toolOf } from '../support/kit.js';
import { ofGradingAndWords } from './of-grading-and-words.js';
import { ofQuestions } from './of-questions.js';
import { sound } from './sound-tool.js';

const examples = { ...ofQuestions, ...ofGradingAndWords };

test('nothing is found in a sound tool', () => {
  expect(validateTool(sound)).toMatchObject({ ok: true });
  expect(lintTool(sound)).toEqual([]);
});

describe.each(lintCodes)('%s', (code) => {
  const {
    tool = sound,
    earlier = [],
    severity,
    pointer,
    params = {},
    mends,
  } = examples[code] ?? {};
  const finding = lintTool(tool, { earlier }).find((each) => each.code === code);

  it('comes about, in a tool that is one', () => {
    expect(validateTool(tool)).toMatchObject({ ok: true });
    expect(finding).toMatchObject({ code, severity, pointer, params });
  });

  it('says what is wrong, naming what it speaks of', () => {
    const message = finding ? lintMessage(finding) : '';
    expect(message).toMatch(/^[A-Z‘].{30,}$/);
    expect(message).not.toMatch(/undefined|NaN|object/);
    const { id } = params as { readonly id?: string };
    if (id !== undefined) expect(message).toContain(id);
  });

  it(mends ? 'is mended by the change that it suggests' : 'leaves it to a person to mend', () => {
    const changes = finding?.repairs ?? [];
    expect(changes.length > 0).toBe(mends === true);
    if (!mends) return;
    const mended = applyOverlay(tool, {
      schema: 'urn:maat:schema:overlay:1',
      id: 'mend',
      version: '1.0.0',
      base: { id: tool.id, version: tool.version },
      tool: { id: 'mended', version: '1.0.0' },
      changes,
    });
    expect(mended.ok || mended.issues).toBe(true);
    const left = mended.ok ? lintTool(mended.tool, { earlier }) : [];
    expect(left.filter((each) => each.code === code)).toEqual([]);
  });
});

describe('lintTool', () => {
  it('says all that checkTool says', () => {
    const broken = toolOf([{ id: 'mark', kind: 'grade', label: 'Grade' }]);
    const finding = lintTool(broken).find(({ code }) => code === 'tool.scale-missing');
    expect(finding).toMatchObject({ severity: 'error', repairs: [] });
    expect(finding && lintMessage(finding)).toContain('no scale');
  });

  it('finds no error in the tools that come ready', () => {
    const judged = applyOverlay(westMidlands, westMidlandsJudged);
    const ready = [westMidlands, fiveKeyQuestions, ...(judged.ok ? [judged.tool] : [])];
    expect(ready).toHaveLength(3);
    const errors = ready.flatMap((tool) =>
      lintTool(tool).filter(({ severity }) => severity === 'error'),
    );
    expect(errors).toEqual([]);
  });

  it('has words and a place for whatever it finds in any tool', () => {
    fc.assert(
      fc.property(tools, (tool) => {
        for (const finding of lintTool(tool)) {
          expect(lintMessage(finding)).not.toMatch(/undefined|NaN|\[object/);
          expect(finding.pointer === '' || finding.pointer.startsWith('/')).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
