// A language that is declared lacks nothing, and no string of it is older than its English.
import { describe, expect, test } from 'vitest';
import { formEnGB, enGB as messages, translationReport } from '../../packages/core/dist/index.js';
import { cy } from '../../packages/core/dist/messages/cy.js';
import { enGB as labels } from '../../packages/elements/dist/index.js';
import { cy as form } from '../../packages/elements/dist/locale/cy.js';
import { acceptedRecord, localeProblems, toolProblems } from '../locales/problems.mjs';
import { stringsOf } from '../locales/strings-of.mjs';

const english = stringsOf({ labels, messages, form: formEnGB });
const welsh = stringsOf({ labels: form.labels, messages: cy, form: form.messages });
const record = acceptedRecord(english, {});

const changed = (strings, name, ...said) => new Map([...strings, [name, said]]);
/** What is wrong, where all is well but for what is given. */
const problems = (changes = {}) => {
  const all = { english, welsh, record, state: 'draft', ...changes };
  return localeProblems(all.english, all.welsh, all.record, all.state);
};

describe('the strings of a language', () => {
  test('are all of its labels and messages, each with all that it can say', () => {
    expect(english.get('labels.optional')).toEqual(['(optional)']);
    expect(english.get('labels.adviceEffect.cap')).toEqual([
      'No better than 1',
      'No better than 2',
    ]);
    expect(english.get('messages.structure.too-many')).toContain(
      '‹d› must have 2 entries or fewer',
    );
    expect(english.get('words.date')).toHaveLength(12);
    expect([...english].filter(([, said]) => said.length === 0)).toEqual([]);
    expect([...welsh.keys()].sort()).toEqual([...english.keys()].sort());
  });
});

describe('a language', () => {
  test('has no problem once all of it was looked at', () => {
    expect(problems()).toEqual([]);
  });

  test('lacks a string', () => {
    const without = new Map(welsh);
    without.delete('labels.submit');
    expect(problems({ welsh: without })).toEqual(['labels.submit: missing']);
    expect(problems({ welsh: changed(welsh, 'labels.submit', ' ') })).toEqual([
      'labels.submit: missing',
    ]);
  });

  test('has a string that is still in English', () => {
    expect(problems({ welsh: changed(welsh, 'labels.submit', 'Submit the audit') })).toEqual([
      'labels.submit: still in English: Submit the audit',
    ]);
  });

  test('has a stale string when the English was changed: a label, or one branch of a message', () => {
    expect(problems({ english: changed(english, 'labels.submit', 'Send the audit') })).toEqual([
      'labels.submit: stale: it was made from ‘Submit the audit’, and English has ‘Send the audit’ now',
    ]);
    const name = 'messages.answer.required';
    const said = english.get(name).map((text) => text.replace('grade', 'step'));
    expect(problems({ english: changed(english, name, ...said) })).toEqual([
      `${name}: stale: it was made from ‘‹p›: choose a grade’, and English has ‘‹p›: choose a step’ now`,
    ]);
  });

  test('is told of what was added, and of what was taken away', () => {
    const { 'labels.submit': submit, ...others } = record;
    expect(problems({ record: others })).toEqual([
      'labels.submit: not recorded: nobody has said that it is translated',
    ]);
    expect(problems({ record: { ...record, 'labels.gone': submit } })).toEqual([
      'labels.gone: recorded, and no longer there in English',
    ]);
  });

  test('is not complete with a draft in it', () => {
    expect(problems({ state: 'complete' })).toHaveLength(english.size);
    const complete = Object.fromEntries(
      Object.entries(record).map(([name, each]) => [name, { ...each, state: 'complete' }]),
    );
    expect(problems({ record: complete, state: 'complete' })).toEqual([]);
  });

  test('keeps the state of what did not change when a look is recorded', () => {
    const known = { 'labels.submit': { ...record['labels.submit'], state: 'complete' } };
    expect(acceptedRecord(english, known)['labels.submit'].state).toBe('complete');
    const now = changed(english, 'labels.submit', 'Send');
    expect(acceptedRecord(now, known)['labels.submit']).toEqual({
      state: 'draft',
      source: ['Send'],
    });
  });
});

describe('a tool', () => {
  const tool = {
    id: 'tool',
    title: 'Title',
    sections: [{ id: 'one', title: 'One', questions: [] }],
    translations: {
      cy: { strings: [{ at: 'title', source: 'Other', text: 'Teitl', state: 'draft' }] },
    },
  };

  test('lacks texts in a language that it says it has', () => {
    expect(toolProblems(tool, translationReport)).toEqual([
      'tool: title: stale in cy',
      'tool: sections/one/title: missing in cy',
    ]);
  });
});
