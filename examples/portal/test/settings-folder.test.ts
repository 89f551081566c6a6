import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { look, type Proposal } from '../src/tools/proposal.js';
import { CustomTool } from './setup/custom-tool.js';

let custom: CustomTool;
beforeEach(() => {
  custom = new CustomTool();
});
afterEach(() => custom.remove());

async function proposal(): Promise<Proposal> {
  const proposed = await look(custom.folder);
  if (!proposed.ok) throw new Error(JSON.stringify(proposed));
  return proposed.proposal;
}

describe('the example of a settings folder', () => {
  it('can be put to use as it is', async () => {
    const { usable, tool, report, findings, tests, style } = await proposal();
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(tests?.report).toMatchObject({ ok: true, passed: true });
    expect(style?.issues).toEqual([]);
    expect(style?.styleSheet).toContain('--maat-color-action');
    expect(usable).toBe(true);
    expect(tool).toMatchObject({ id: 'anytown', version: '1.0.0' });
    expect(report.core.questions).toMatchObject({
      asked: 24,
      of: 25,
      hidden: [{ question: 'diversity' }],
    });
  });

  it('is not usable with colours that cannot be read, and says which', async () => {
    custom.change('anytown.style-theme.json', ({ tokens }) => {
      tokens['color-action'] = { light: '#ffd84d', dark: '#8fd3ff' };
    });
    const { usable, style } = await proposal();
    expect(usable).toBe(false);
    expect(style?.issues.map(({ code }) => code)).toContain('style.contrast');
    expect(style?.styleSheet).toBe('');
  });

  it('is not usable where a test fails', async () => {
    custom.change('anytown.tests.json', ({ tests }) => {
      tests[2].expect = { asked: ['diversity'] };
    });
    const { usable, tests } = await proposal();
    expect(usable).toBe(false);
    expect(tests?.report).toMatchObject({ ok: true, passed: false });
  });

  it('is not usable with a question that nobody is asked', async () => {
    custom.change('anytown.overlay.json', ({ changes }) => {
      changes.push({
        change: 'set-question',
        question: 'advocate',
        members: { when: { '==': [{ var: 'states.diversity' }, 'answered'] } },
      });
    });
    const { usable, findings } = await proposal();
    expect(usable).toBe(false);
    expect(findings.map(({ code }) => code)).toContain('lint.question-unreachable');
  });
});

describe('a settings folder that makes no tool', () => {
  it('names the overlay and the place of a change that is refused', async () => {
    custom.change('anytown.overlay.json', ({ changes }) => {
      changes.push({ change: 'remove-question', question: 'voice' });
    });
    expect(await look(custom.folder)).toMatchObject({
      ok: false,
      issues: [{ file: 'anytown.overlay.json', issue: { code: 'overlay.core-dropped' } }],
    });
  });

  it('names the file of a pack, and the place in that file', async () => {
    custom.change('theme-packs/children-missing-education.json', ({ sections }) => {
      sections[0].section = 'nowhere';
    });
    expect(await look(custom.folder)).toMatchObject({
      ok: false,
      issues: [
        {
          file: 'theme-packs/children-missing-education.json',
          issue: { code: 'overlay.unknown-target', pointer: '/sections/0/section' },
        },
      ],
    });
  });

  it('names the file of a translation', async () => {
    custom.change('translations/cy.json', ({ strings }) => {
      strings[0].state = 'perfect';
    });
    expect(await look(custom.folder)).toMatchObject({
      ok: false,
      issues: [{ file: 'translations/cy.json', issue: { pointer: '/strings/0/state' } }],
    });
  });

  it('says where a file is not JSON', async () => {
    custom.write('anytown.overlay.json', '{\n  "schema": x\n}');
    expect(await look(custom.folder)).toMatchObject({
      unreadable: { file: 'anytown.overlay.json', why: expect.stringMatching(/line 2, column 13/) },
    });
  });

  it('says where a file has a member twice', async () => {
    const twice = '{\n  "id": "first",\n  "tool": { "id": "a" },\n  "id": "second"\n}';
    custom.write('anytown.overlay.json', twice);
    const why = expect.stringMatching(/a member twice: look at line 4, column 3/);
    expect(await look(custom.folder)).toMatchObject({
      unreadable: { file: 'anytown.overlay.json', why },
    });
  });

  it('names the tools that come with Maat where the base is none of them', async () => {
    custom.change('settings.json', (settings) => Object.assign(settings, { base: 'westmidlands' }));
    const why = expect.stringContaining('(west-midlands, west-midlands-judged)');
    expect(await look(custom.folder)).toMatchObject({ unreadable: { file: 'westmidlands', why } });
  });

  it.each([
    ['a file elsewhere', { overlays: ['../secrets.json'] }, '../secrets.json'],
    ['a file that is not there', { tests: 'none.json' }, 'none.json'],
    ['a member that is none', { overlay: 'anytown.overlay.json' }, 'settings.json'],
    ['a name that is none', { styleTheme: 7 }, 'settings.json'],
  ])('refuses %s', async (_, more, file) => {
    custom.change('settings.json', (settings) => Object.assign(settings, more));
    expect(await look(custom.folder)).toMatchObject({ ok: false, unreadable: { file } });
  });
});
