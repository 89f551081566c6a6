import type { AnswerValue, Overlay, OverlayChange, Question, ThemePack, Tool } from '@maat/schema';
import * as packs from '@maat/schema/theme-packs';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../src/model/tool-model.js';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import type { AuditSession } from '../../src/state/audit-session.js';
import { submitAudit } from '../../src/state/submit-audit.js';
import { checkTool } from '../../src/validate/check-tool.js';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { validateThemePack } from '../../src/validate/validate-theme-pack.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { now } from '../support/kit.js';
import { sessionOn } from '../support/with-packs.js';

const examples: readonly ThemePack[] = Object.values(packs);

/** Has the theme chosen, which the paper form has typed. */
const themeIsChosen: OverlayChange = {
  change: 'set-question',
  question: 'theme',
  members: { kind: 'choice', options: [{ code: 'other', label: 'Another theme' }] },
};

function applied(tool: Tool, overlay: Overlay): Tool {
  const result = applyOverlay(tool, overlay);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.tool;
}

function withPack(base: Tool, pack: ThemePack): Tool {
  return applied(base, {
    schema: 'urn:maat:schema:overlay:1',
    id: 'our-themes',
    version: '1.0.0',
    base: { id: base.id, version: base.version },
    tool: { id: 'our-tool', version: '1.0.0', title: 'Our tool' },
    changes: [themeIsChosen, { change: 'add-theme-pack', pack }],
  });
}

const bases: readonly Tool[] = [westMidlands, applied(westMidlands, westMidlandsJudged)];
const cases = bases.flatMap((base) => examples.map((pack) => ({ base, pack })));

const first = (tool: Tool, question: Question) =>
  'options' in question ? (optionsOf(tool, question.options)[0]?.code ?? '') : '';

/** Something that answers a question of any kind that the tools have. */
function valueFor(tool: Tool, question: Question): AnswerValue {
  switch (question.kind) {
    case 'date':
      return '2026-11-03';
    case 'number':
      return question.minimum ?? 1;
    case 'choice':
      return first(tool, question);
    case 'decision':
      return { choice: first(tool, question), explanation: 'Because.' };
    case 'grade':
      return { grade: 'good', ...(question.rationale && { rationale: 'Because.' }) };
    case 'table': {
      const cells = question.columns.map(
        ({ id, kind }) =>
          [id, { number: 3, date: '2026-11-03' }[kind as string] ?? 'Said.'] as const,
      );
      return [{ id: 'r1', cells: Object.fromEntries(cells) }];
    }
    default:
      return 'Said.';
  }
}

function fillIn(session: AuditSession, theme: string): void {
  session.set('theme', theme);
  for (const [id, { question }] of session.model.questions) {
    if (id !== 'theme' && session.isAsked(id)) session.set(id, valueFor(session.tool, question));
  }
}

describe.each(cases)('$pack.id in $base.id', ({ base, pack }) => {
  const tool = withPack(base, pack);
  const questions = pack.sections.flatMap((part) => part.questions ?? []).map(({ id }) => id);

  it('is a pack, and the tool holds together', () => {
    expect(validateThemePack(JSON.parse(JSON.stringify(pack))).ok).toBe(true);
    const wrong = checkTool(tool).filter(({ code }) => code !== 'tool.rule-unknown');
    expect(wrong).toEqual([]);
    expect(validateTool(JSON.parse(JSON.stringify(tool))).ok).toBe(true);
    expect(tool.themePacks).toEqual([expect.objectContaining({ id: pack.id, example: true })]);
  });

  it('brings its questions before the judgement of the area', () => {
    for (const { questions: placed, judgement } of tool.sections) {
      const last = placed.map(({ themePack }) => themePack).lastIndexOf(pack.id);
      const judged = placed.findIndex(({ id }) => id === judgement);
      if (judged >= 0) expect(last).toBeLessThan(judged);
    }
  });

  it('asks nothing more under another theme, and all of it under its own', () => {
    const session = sessionOn(tool);
    const asked = () => questions.filter((id) => session.isAsked(id));
    session.set('theme', 'other');
    expect(asked()).toEqual([]);
    const { asked: before } = session.progress();
    session.set('theme', pack.theme.code);
    expect(asked()).toEqual(questions);
    expect(session.progress().asked).toBe(before + questions.length);
  });

  it('is filled in, submitted, and read back', () => {
    const session = sessionOn(tool);
    fillIn(session, pack.theme.code);
    const submission = submitAudit(tool, session.audit, { now });
    if (!submission.ok) throw new Error(JSON.stringify(submission.issues));
    expect(Object.keys(submission.audit.answers)).toEqual(expect.arrayContaining(questions));
    expect(validateAudit(tool, JSON.parse(JSON.stringify(submission.audit))).ok).toBe(true);
  });

  it('is refused where the theme is not chosen but typed', () => {
    const result = applyOverlay(base, {
      schema: 'urn:maat:schema:overlay:1',
      id: 'our-themes',
      version: '1.0.0',
      base: { id: base.id, version: base.version },
      tool: { id: 'our-tool', version: '1.0.0', title: 'Our tool' },
      changes: [{ change: 'add-theme-pack', pack }],
    });
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual([
      'overlay.theme-not-asked',
    ]);
  });
});

it('the three packs stand in one tool, each under its own theme', () => {
  const tool = applied(westMidlands, {
    schema: 'urn:maat:schema:overlay:1',
    id: 'our-themes',
    version: '1.0.0',
    base: { id: 'west-midlands', version: '1.0.0' },
    tool: { id: 'our-tool', version: '1.0.0', title: 'Our tool' },
    changes: [
      themeIsChosen,
      ...examples.map((pack): OverlayChange => ({ change: 'add-theme-pack', pack })),
    ],
  });
  const session = sessionOn(tool);
  for (const { theme, id: brought } of examples) {
    session.set('theme', theme.code);
    const ofPacks = [...session.model.questions.values()].filter(
      ({ question }) => question.themePack !== undefined && session.isAsked(question.id),
    );
    expect(new Set(ofPacks.map(({ question }) => question.themePack))).toEqual(new Set([brought]));
  }
});
