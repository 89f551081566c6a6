import { westMidlands } from '@maat/schema/west-midlands';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AnswerRefused } from '../../src/state/answer-refused.js';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { edits, make } from './edits.js';
import { open } from './sample-session.js';
import { sampleTool } from './sample-tool.js';

for (const tool of [sampleTool, westMidlands]) {
  test(`any audit made by the session is valid by structure: ${tool.id}`, () => {
    fc.assert(
      fc.property(edits(tool), (made) => {
        const session = open(tool);
        for (const edit of made) make(session, edit);
        expect(validateAudit(tool, session.audit)).toMatchObject({ ok: true });
      }),
    );
  });
}

test('a session takes no value that would not be valid by structure', () => {
  const ids = sampleTool.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.jsonValue(), (question, value) => {
      const session = open(sampleTool);
      try {
        session.set(question, value as never);
      } catch (error) {
        expect(error).toBeInstanceOf(AnswerRefused);
        expect(session.audit.answers).toEqual({});
      }
      expect(validateAudit(sampleTool, session.audit)).toMatchObject({ ok: true });
    }),
  );
});

test('an unfinished audit comes back from JSON as it was', () => {
  fc.assert(
    fc.property(edits(sampleTool), (made) => {
      const session = open(sampleTool);
      for (const edit of made) make(session, edit);
      const json = JSON.stringify(session.audit);
      const again = open(sampleTool, JSON.parse(json));
      expect(JSON.stringify(again.audit)).toBe(json);
      expect(again.issues).toEqual(session.issues);
      expect(again.dirty).toBe(false);
    }),
  );
});

test('what was retired, and what a host keeps beside, is the same after every change', () => {
  const entry = {
    question: 'theme',
    label: 'Theme',
    tool: { id: 'sample', version: '0.1.0' },
    answer: { state: 'answered', value: ' As typed ' },
  } as const;
  const kept = { retired: [entry], extensions: { host: [entry.label] } };
  fc.assert(
    fc.property(edits(sampleTool), (made) => {
      const session = open(sampleTool, { ...open(sampleTool).audit, ...kept });
      const bare = open(sampleTool);
      expect(session.issues).toEqual(bare.issues);
      expect(session.progress()).toEqual(bare.progress());
      for (const edit of made) make(session, edit);
      session.completeSection('first', true);
      expect(session.audit).toMatchObject(kept);
    }),
  );
});

test('an audit is never written to', () => {
  fc.assert(
    fc.property(edits(sampleTool), edits(sampleTool), (first, second) => {
      const session = open(sampleTool);
      for (const edit of first) make(session, edit);
      const { audit } = session;
      const copy = structuredClone(audit);
      for (const edit of second) make(session, edit);
      expect(audit).toEqual(copy);
    }),
  );
});
