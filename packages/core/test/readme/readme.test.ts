import { readFileSync } from 'node:fs';
import { createAudit } from '@maat/core';
import type { Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { describe, expect, it } from 'vitest';
import { complete, draft } from './any-library.js';
import { changedBy, judged } from './change-a-tool.js';
import { messages, session } from './fill-in.js';
import { begun, movedOn, toolOf } from './move-on.js';
import { receive } from './receive.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const samples = ['receive.ts', 'fill-in.ts', 'any-library.ts', 'change-a-tool.ts', 'move-on.ts'];
const audit = createAudit(westMidlands, { id: 'audit-1', now: new Date('2026-11-01T09:00:00Z') });

describe('the samples of the README', () => {
  it('are the files beside this test, and no others', () => {
    const blocks = [...read('../../README.md').matchAll(/^```ts\n(.*?)^```$/gms)];
    expect(blocks.map(([, code]) => code)).toEqual(samples.map((name) => read(name)));
  });

  it('take an audit in', () => {
    expect(receive('[]')).toEqual({ status: 400, messages: ['The data must be an object'] });
    const { status, messages: told } = receive(JSON.stringify(audit));
    expect(status).toBe(422);
    expect(told).toContain('Answer question 1, or answer N/A');
  });

  it('fill one in', () => {
    expect(messages).toEqual(['Question 7: explain the answer (‘Please explain.’)']);
    expect(session.audit.answers.disagreements).toEqual({
      state: 'not-applicable',
      reason: 'There were none.',
    });
  });

  it('are Standard Schemas', () => {
    expect(draft['~standard'].validate(audit)).toEqual({ value: audit });
    expect(complete['~standard'].validate(audit)).toHaveProperty('issues');
  });

  it('move an audit on', () => {
    const tools: readonly Tool[] = [westMidlands, judged];
    const first = begun(westMidlands);
    expect(toolOf(first, tools)).toBe(westMidlands);
    const given = {
      ...first,
      answers: { subjectName: { state: 'answered', value: 'Example Child A' } },
    } as const;
    const { audit: moved, told } = movedOn(given, westMidlands, judged);
    expect(toolOf(moved, tools)).toBe(judged);
    expect(told).toEqual([
      'The earlier answer to ‘Name of Child / Vulnerable adult’ is kept beside the audit: it is not asked any more',
    ]);
  });

  it('change a tool', () => {
    expect(judged.id).toBe('west-midlands-judged');
    expect(() => changedBy({})).toThrow(/^In the overlay: The data at \/schema is missing; /);
  });
});
