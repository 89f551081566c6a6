import { describe, expect, it, test } from 'vitest';
import { issueCodes } from '../../src/issue/issue.js';
import { messageFor } from '../../src/message/message-for.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { oneOfEach } from './one-of-each.js';

const audit = {
  ...everyAudit,
  answers: { ...everyAudit.answers, roughly: { state: 'answered', value: '2024-05-03' } },
};

describe.each(issueCodes)('%s', (code) => {
  const { issues, severity, pointer, params, message } = oneOfEach[code];
  const issue = issues.find((each) => each.code === code && each.pointer === pointer);

  it('comes about', () => {
    expect(issue).toEqual({ code, severity, pointer, params });
  });

  it('is said in plain English', () => {
    expect(issue && messageFor(issue, { tool: everyKind, audit })).toBe(message);
  });
});

test('codes are told apart', () => {
  expect(new Set(issueCodes).size).toBe(issueCodes.length);
});
