import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit/types.js';
import { westMidlands } from '../../src/west-midlands/index.js';
import { everyAudit } from '../schemas/every-kind.js';
import { errorsOf, isOverlay, isTool } from '../schemas/validate.js';
import { blankQuestions } from './any-tool.js';
import { answers, gradeOf } from './known-tool.js';
import { isWestMidlandsAudit } from './one-tool.js';
import { ourChanges } from './own-overlay.js';
import { ourThemes } from './own-themes.js';
import { type SupervisionAnswers, supervision } from './own-tool.js';
import { isAudit } from './validator.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const readme = readFileSync(here('../../README.md'), 'utf8');
const samples = [
  'known-tool.ts',
  'any-tool.ts',
  'own-tool.ts',
  'own-overlay.ts',
  'own-themes.ts',
  'validator.ts',
  'validate.py',
  'one-tool.ts',
];

const audit: Audit<typeof answers> = { ...everyAudit, answers };
const { setAside: _, completedSections: __, ...envelope } = everyAudit;
const { id, version } = westMidlands;
const ofForm = { ...envelope, tool: { id, version }, answers };
const misfit = { ...answers, mood: { state: 'not-applicable' } };

const python = ['-c', 'import jsonschema; jsonschema.Draft202012Validator'];
const hasPython = spawnSync('python3', python).status === 0;

describe('the samples of the README', () => {
  it('are the files beside this test, and no others', () => {
    const blocks = [...readme.matchAll(/^```(?:ts|python)\n(.*?)^```$/gms)].map(([, code]) => code);
    expect(blocks).toEqual(samples.map((name) => readFileSync(here(name), 'utf8')));
  });

  it('answer a tool that is known', () => {
    expect(isAudit(audit), JSON.stringify(isAudit.errors)).toBe(true);
    expect(gradeOf(audit)).toBeUndefined();
    const overallGrade = { state: 'answered', value: { grade: 'good' } } as const;
    expect(gradeOf({ ...audit, answers: { ...answers, overallGrade } })).toBe('good');
  });

  it('read any tool', () => {
    const blank = blankQuestions(westMidlands, { ...everyAudit, answers: { ...answers } });
    expect(blank).toContain('How does the plan meet the child’s/adult’s needs?');
    expect(blank).not.toContain('How were disagreements resolved?');
  });

  it('make a tool', () => {
    const given: SupervisionAnswers = { lastSupervision: { state: 'answered', value: '2026-10' } };
    expect(errorsOf(isTool, supervision)).toEqual([]);
    expect(isAudit({ ...everyAudit, answers: given })).toBe(true);
  });

  it('make an overlay', () => {
    expect(errorsOf(isOverlay, ourChanges)).toEqual([]);
    expect(errorsOf(isOverlay, { ...ourChanges, changes: ourThemes })).toEqual([]);
  });

  it('validate the audits of one tool', () => {
    expect(isWestMidlandsAudit(ofForm), JSON.stringify(isWestMidlandsAudit.errors)).toBe(true);
    expect(isWestMidlandsAudit({ ...ofForm, answers: misfit })).toBe(false);
  });

  it.runIf(hasPython)('validate in Python', () => {
    const validate = (schema: string, value: unknown) => {
      const args = [here('validate.py'), here(`../../dist/${schema}.schema.json`)];
      return execFileSync('python3', args, { input: JSON.stringify(value), encoding: 'utf8' });
    };
    expect(validate('schemas/audit', audit)).toBe('');
    expect(validate('schemas/audit', { ...audit, revision: -1 })).toBe('/revision minimum\n');
    const form = 'tool-schemas/west-midlands';
    expect(validate(form, ofForm)).toBe('');
    expect(validate(form, { ...ofForm, answers: misfit })).toBe('/answers additionalProperties\n');
  });
});
