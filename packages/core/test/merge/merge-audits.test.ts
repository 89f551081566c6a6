import type { Audit } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesSince } from '../../src/merge/changes-since.js';
import { differingQuestions } from '../../src/merge/differing-questions.js';
import { mergeAudits } from '../../src/merge/merge-audits.js';
import { mergeInto } from '../../src/merge/merge-into.js';
import { isSameJson } from '../../src/model/same-json.js';
import { questionStateIn } from '../../src/state/audit-parts.js';
import { undoStepsOf } from '../../src/state/undo-steps.js';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { type Edit, edits, make } from '../state/edits.js';
import { open } from '../state/sample-session.js';
import { sampleTool } from '../state/sample-tool.js';

const ids = sampleTool.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
const twoSides = [edits(sampleTool), edits(sampleTool), edits(sampleTool)] as const;

function edited(made: readonly Edit[], from?: Audit): Audit {
  const session = open(sampleTool, from);
  for (const edit of made) make(session, edit);
  return session.audit;
}

/** Every string in a JSON value, those that name a state or an id among them. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The texts that a side holds at the questions that it changed. */
function textsTyped(base: Audit, side: Audit): readonly string[] {
  const changed = ids.filter(
    (id) => !isSameJson(questionStateIn(base, id), questionStateIn(side, id)),
  );
  return changed.flatMap((id) => textsOf(questionStateIn(side, id)));
}

test('no text typed on either side is missing from the merged audit and its open clashes', () => {
  fc.assert(
    fc.property(...twoSides, (before, own, others) => {
      const base = edited(before);
      const [mine, theirs] = [edited(own, base), edited(others, base)];
      const { audit, other } = mergeAudits(sampleTool, base, mine, theirs);
      const held = new Set([audit, other].flatMap(textsOf));
      const typed = [...textsTyped(base, mine), ...textsTyped(base, theirs)];
      expect(typed.filter((text) => !held.has(text))).toEqual([]);
      for (const outcome of [audit, other]) {
        expect(validateAudit(sampleTool, outcome)).toMatchObject({ ok: true });
        expect(outcome.revision).toBeGreaterThan(Math.max(mine.revision, theirs.revision));
      }
    }),
  );
});

test('each side finds the same clashes, and they read the other way round', () => {
  fc.assert(
    fc.property(...twoSides, (before, own, others) => {
      const base = edited(before);
      const [mine, theirs] = [edited(own, base), edited(others, base)];
      const here = mergeAudits(sampleTool, base, mine, theirs);
      const there = mergeAudits(sampleTool, base, theirs, mine);
      expect(there.clashes).toEqual(here.clashes);
      expect(there.audit.answers).toEqual(here.other.answers);
      for (const id of here.clashes) {
        expect(questionStateIn(here.audit, id)).toEqual(questionStateIn(mine, id));
        expect(questionStateIn(here.other, id)).toEqual(questionStateIn(theirs, id));
      }
    }),
  );
});

test('a session merged into says what the merge says, and can be undone to what it said', () => {
  fc.assert(
    fc.property(...twoSides, (before, own, others) => {
      const base = edited(before);
      const theirs = edited(others, base);
      const session = open(sampleTool, edited(own, base));
      const start = session.audit;
      const { audit, clashes, other } = mergeInto(session, base, theirs);
      expect(session.audit.answers).toEqual(audit.answers);
      expect(session.audit.setAside).toEqual(audit.setAside);
      expect(differingQuestions(sampleTool, session.audit, other)).toEqual(clashes);
      expect(session.revision).toBeGreaterThan(theirs.revision);
      while (session.undo() !== undefined);
      expect(session.audit.answers).toEqual(start.answers);
    }),
  );
});

test('a side that changed nothing takes the other as it is, also which sections are complete', () => {
  const base = edited([]);
  const session = open(sampleTool, base);
  session.set('theme', 'Neglect');
  session.completeSection('first', true);
  const { audit, clashes } = mergeAudits(sampleTool, base, base, session.audit);
  expect([audit.answers, clashes]).toEqual([session.audit.answers, []]);
  expect(audit.completedSections).toEqual(['first']);
  const taken = open(sampleTool, session.audit);
  taken.completeSection('first', false);
  const merged = mergeAudits(sampleTool, session.audit, session.audit, taken.audit);
  expect(merged.audit.completedSections).toEqual([]);
});

test('what changed since is told question by question', () => {
  const session = open(sampleTool);
  session.set('theme', 'Neglect');
  const base = session.audit;
  session.set('story', 'Long');
  session.clear('theme');
  expect(changesSince(sampleTool, base, session.audit)).toEqual([
    { question: 'theme', before: { state: 'answered', value: 'Neglect' }, after: undefined },
    { question: 'story', before: undefined, after: { state: 'answered', value: 'Long' } },
  ]);
});

test('what can be undone survives being written and read', () => {
  fc.assert(
    fc.property(edits(sampleTool), (made) => {
      const session = open(sampleTool);
      for (const edit of made) make(session, edit);
      const { audit, history } = JSON.parse(
        JSON.stringify({ audit: session.audit, history: session.history.steps }),
      );
      const again = open(sampleTool, audit);
      again.history.steps = undoStepsOf(sampleTool, audit, history);
      expect(again.canUndo).toBe(session.canUndo);
      expect(again.canRedo).toBe(session.canRedo);
      while (session.undo() !== undefined) again.undo();
      expect(again.canUndo).toBe(false);
      expect(again.audit.answers).toEqual(session.audit.answers);
    }),
  );
});

test('steps that do not lead to the audit, or are none, are left out', () => {
  const session = open(sampleTool);
  session.set('theme', 'Neglect');
  const { audit, history } = session;
  const { steps } = history;
  const none = { done: [], undone: [] };
  expect(undoStepsOf(sampleTool, audit, steps).done).toHaveLength(1);
  expect(undoStepsOf(sampleTool, edited([]), steps)).toEqual(none);
  const [step] = steps.done;
  for (const kept of [
    null,
    [],
    { done: [] },
    { done: [null], undone: [] },
    { done: [{ ...step, place: 'elsewhere' }], undone: [] },
    {
      done: [{ ...step, before: { setAside: [], answer: { state: 'answered', value: 7 } } }],
      undone: [],
    },
    { done: [{ ...step, before: { setAside: 'x' } }], undone: [] },
  ]) {
    expect(undoStepsOf(sampleTool, audit, kept)).toEqual(none);
  }
});

describe('what stands beside the answers', () => {
  const base: Audit = {
    ...edited([]),
    caseReference: 'C-1',
    extensions: { 'x.one': 1, 'x.both': 1 },
  };
  const mine: Audit = {
    ...base,
    extensions: { ...base.extensions, 'x.mine': 2, 'x.both': 'mine' },
  };
  const theirs: Audit = {
    ...base,
    caseReference: 'C-2',
    extensions: { 'x.theirs': 3, 'x.both': 'theirs' },
  };

  test('is as the side left it that changed it, each member of extensions by itself', () => {
    const { audit, other } = mergeAudits(sampleTool, base, mine, theirs);
    expect(audit.caseReference).toBe('C-2');
    expect(audit.extensions).toEqual({ 'x.mine': 2, 'x.theirs': 3, 'x.both': 'mine' });
    expect(other.extensions).toEqual({ 'x.mine': 2, 'x.theirs': 3, 'x.both': 'theirs' });
  });

  test('is gone where a side took it away', () => {
    const { caseReference: _, ...without } = base;
    expect(mergeAudits(sampleTool, base, mine, without).audit.caseReference).toBe(undefined);
    expect(mergeAudits(sampleTool, base, without, mine).audit.caseReference).toBe(undefined);
    const { extensions: __, ...bare } = base;
    expect(mergeAudits(sampleTool, bare, bare, bare).audit).not.toHaveProperty('extensions');
  });

  test('is taken over into a session, with nothing of it lost', () => {
    const session = open(sampleTool, mine);
    session.set('theme', 'Neglect');
    const { revision } = session;
    mergeInto(session, base, { ...theirs, revision: revision + 3 });
    expect(session.audit.caseReference).toBe('C-2');
    expect(session.audit.extensions).toEqual({ 'x.mine': 2, 'x.theirs': 3, 'x.both': 'mine' });
    expect(session.audit.revision).toBeGreaterThan(revision + 3);
    expect(validateAudit(sampleTool, session.audit)).toMatchObject({ ok: true });
  });
});

describe('a version that was submitted', () => {
  const submitted = (audit: Audit): Audit => ({
    ...audit,
    revision: audit.revision + 1,
    status: 'submitted',
    submittedAt: '2026-03-09T11:00:00.000Z',
  });

  test('lends that to no outcome that answers otherwise', () => {
    fc.assert(
      fc.property(...twoSides, (before, own, others) => {
        const base = edited(before);
        const [mine, theirs] = [edited(own, base), submitted(edited(others, base))];
        const { audit, other } = mergeAudits(sampleTool, base, mine, theirs);
        for (const outcome of [audit, other]) {
          const isTheirs = isSameJson(outcome.answers, theirs.answers);
          expect(outcome.status).toBe(isTheirs ? 'submitted' : 'in-progress');
          expect('submittedAt' in outcome).toBe(isTheirs);
          expect(validateAudit(sampleTool, outcome)).toMatchObject({ ok: true });
        }
      }),
    );
  });

  test('is one still where the other side typed nothing', () => {
    const base = edited([]);
    const { audit } = mergeAudits(sampleTool, base, base, submitted(base));
    expect(audit).toMatchObject({ status: 'submitted', submittedAt: '2026-03-09T11:00:00.000Z' });
  });

  test('submits nothing of a session that takes it up', () => {
    const session = open(sampleTool);
    const base = session.audit;
    mergeInto(session, base, submitted(base));
    expect(session.audit).toMatchObject({ status: 'in-progress' });
    expect(session.audit).not.toHaveProperty('submittedAt');
  });
});
