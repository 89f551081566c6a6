import type { Answer, Audit, Condition, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { check } from '../../src/checks/check.js';
import { checkQuestion } from '../../src/checks/check-question.js';
import type { CheckContext } from '../../src/checks/context.js';
import { verdictOf } from '../../src/grading/verdict.js';
import { issueCodes } from '../../src/issue/issue.js';
import { modelOf } from '../../src/model/tool-model.js';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { answered, auditOf, inShort, now, toolOf } from '../support/kit.js';
import { mutated } from '../support/mutations.js';

const told = (tool: Tool, audit: unknown) => inShort(check(tool, audit, { now }));
const { answers } = everyAudit;
const withAnswers = (more: object) => ({ ...everyAudit, answers: { ...answers, ...more } });

describe('a check', () => {
  it('finds no error in a complete audit', () => {
    expect(told(everyKind, everyAudit)).toEqual(['info answer.set-aside /setAside/story']);
  });

  it('tells what is missing in the order of the form', () => {
    const issues = told(westMidlands, auditOf(westMidlands, {}));
    const ids = [...modelOf(westMidlands).questions.keys()];
    const expected = ids.map((id) => `error answer.required /answers/${id}`);
    expect(issues).toEqual(expected);
  });

  it('is of the day that it is in the time zone of the audit', () => {
    const tool = toolOf([{ id: 'day', kind: 'date', label: 'Day' }]);
    const audit = auditOf(tool, { day: answered('2026-11-24') });
    const on = (timeZone?: string) =>
      inShort(check(tool, audit, { now, ...(timeZone !== undefined && { timeZone }) }));
    expect(on()).toEqual(['error date.future /answers/day/value']);
    expect(on('Pacific/Kiritimati')).toEqual([]);
  });

  it('throws for a moment or a time zone that does not exist, whatever the audit', () => {
    expect(() => check(everyKind, null, { now: new Date('no') })).toThrow(RangeError);
    expect(() => check(everyKind, null, { now, timeZone: 'Nowhere' })).toThrow(RangeError);
  });

  it('changes nothing', () => {
    const copy = structuredClone(everyAudit);
    check(everyKind, everyAudit, { now });
    expect(everyAudit).toEqual(copy);
  });
});

describe('the review period', () => {
  const outside = ['warning date.outside-review-period'];
  const inPeriod = (value: string) =>
    told(everyKind, withAnswers({ roughly: answered(value) })).filter((each) =>
      each.includes('/roughly'),
    );

  // P1Y6M before 3 November 2026.
  test.each([
    ['2025-05-02', outside],
    ['2025-05-03', []],
    ['2026-11-03', []],
    ['2026-11-04', outside],
    ['2025-04', outside],
    ['2025-05', []],
    ['2026', []],
    ['2024', outside],
  ])('%s: %j', (value, expected) => {
    expect(inPeriod(value)).toEqual(expected.map((each) => `${each} /answers/roughly/value`));
  });

  it('is asked of evidence too', () => {
    const evidence = [{ id: 'e1', when: '2024-03' }];
    expect(told(everyKind, withAnswers({ line: answered('x', evidence) }))).toContain(
      'warning date.outside-review-period /answers/line/evidence/0/when',
    );
  });

  it('is not known without a date of audit', () => {
    const audit = withAnswers({ roughly: answered('2001'), dateOfAudit: answered({ day: '3' }) });
    expect(told(everyKind, audit)).toEqual([
      'error date.incomplete /answers/dateOfAudit/value/month',
      'info answer.set-aside /setAside/story',
    ]);
  });

  it('gives neither of the dates away', () => {
    const [issue] = check(everyKind, withAnswers({ roughly: answered('2001') }), { now }).filter(
      ({ code }) => code === 'date.outside-review-period',
    );
    expect(issue?.params).toEqual({ period: 'P1Y6M' });
  });
});

describe('what is not part of the audit', () => {
  const when: Condition = { '==': [{ var: 'answers.a' }, 'yes'] };
  const tool = toolOf([
    { id: 'a', kind: 'text', label: 'A' },
    { id: 'b', kind: 'text', label: 'B', when },
  ]);

  it('is an answer to a question that is not asked', () => {
    expect(told(tool, auditOf(tool, { a: answered('no'), b: answered('kept') }))).toEqual([
      'info answer.not-asked /answers/b',
    ]);
    expect(told(tool, auditOf(tool, { a: answered('no') }))).toEqual([]);
    expect(told(tool, auditOf(tool, { a: answered('yes') }))).toEqual([
      'error answer.required /answers/b',
    ]);
  });

  it('is not looked at further', () => {
    const bad = toolOf([{ id: 'b', kind: 'date', label: 'B', when }]);
    expect(told(bad, auditOf(bad, { b: answered('2099-01-01') }))).toEqual([
      'info answer.not-asked /answers/b',
    ]);
  });

  it('is what was set aside, be the question asked or not', () => {
    const setAside = { a: [answered('before')], b: [{ state: 'not-applicable', reason: 'x' }] };
    expect(told(tool, auditOf(tool, { a: answered('no') }, { setAside }))).toEqual([
      'info answer.set-aside /setAside/a',
      'info answer.set-aside /setAside/b',
    ]);
  });
});

describe('an audit of which parts do not fit', () => {
  it('is checked in its other parts', () => {
    const audit = withAnswers({
      line: { state: 'done' },
      count: answered('x'),
      mark: answered({ grade: 'high' }),
    });
    expect(told(everyKind, audit)).toEqual([
      'error structure.not-allowed /answers/line/state',
      'error answer.wrong-kind /answers/count/value',
      'info answer.set-aside /setAside/story',
      'error grade.rationale-missing /answers/mark/value/rationale',
    ]);
  });

  it('does not say of a question that it is not asked when that hangs on what cannot be read', () => {
    const issues = told(everyKind, withAnswers({ pick: answered('three') }));
    expect(issues).toEqual([
      'error answer.unknown-option /answers/pick/value',
      'info answer.set-aside /setAside/story',
    ]);
  });

  it('is checked no further if it is of another tool, version, or has no answers', () => {
    const other = { ...everyAudit, tool: { id: 'other', version: '1.0.0' }, caseReference: '' };
    expect(told(everyKind, other)).toEqual([
      'error structure.too-short /caseReference',
      'error tool.other-tool /tool/id',
    ]);
    expect(told(everyKind, { ...everyAudit, tool: { id: 'every-kind' } })).toEqual([
      'error structure.missing /tool/version',
    ]);
    expect(told(everyKind, { ...everyAudit, answers: [] })).toEqual([
      'error structure.type /answers',
    ]);
  });

  it('may have anything in the place of what was set aside', () => {
    expect(told(everyKind, { ...everyAudit, setAside: 3 })).toEqual([
      'error structure.type /setAside',
    ]);
    const setAside = { story: [{ state: 'done' }], 'no id': [] };
    expect(told(everyKind, { ...everyAudit, setAside })).toEqual([
      'error structure.member-name /setAside',
      'error structure.not-allowed /setAside/story/0/state',
      'error structure.too-few /setAside',
    ]);
  });
});

describe('any JSON', () => {
  const isTold = (tool: Tool, value: unknown) => {
    const issues = check(tool, value, { now });
    for (const { code, severity, pointer } of issues) {
      expect(issueCodes).toContain(code);
      expect(['error', 'warning', 'info']).toContain(severity);
      expect(pointer === '' || pointer.startsWith('/')).toBe(true);
    }
    return issues;
  };

  it('is checked without a throw', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        expect(isTold(everyKind, value).length).toBeGreaterThan(0);
      }),
    );
  });

  it('is checked without a throw in each part of an audit', () => {
    fc.assert(
      fc.property(mutated(everyAudit), (value) => void isTold(everyKind, value)),
      { numRuns: 1000 },
    );
  });

  it('that is no JSON at all is checked without a throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
        expect(isTold(everyKind, value).length).toBeGreaterThan(0);
      }),
    );
  });

  it('is told to be an audit if and only if the check finds nothing wrong with its shape and fit', () => {
    const ofShape = /^(structure|tool|section)\.|^answer\.(unknown|wrong|duplicate)|-refused$/;
    fc.assert(
      fc.property(mutated(everyAudit), (value) => {
        const issues = check(everyKind, value, { now });
        const isWrong = issues.some(({ code }) => ofShape.test(code));
        expect(validateAudit(everyKind, value).ok).toBe(!isWrong);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the check of one question', () => {
  /** A context that notes what is read of it. */
  function contextOf(audit: Audit, read: string[]): CheckContext {
    return {
      model: modelOf(everyKind),
      answer: (id): Answer | undefined => {
        read.push(`answer ${id}`);
        return audit.answers[id];
      },
      isAsked: () => true,
      setAside: () => [],
      today: () => {
        read.push('today');
        return '2026-11-23';
      },
      reviewPeriod: () => {
        read.push('reviewPeriod');
        return undefined;
      },
      verdict: () => {
        read.push('verdict');
        return verdictOf(modelOf(everyKind), () => undefined);
      },
    };
  }

  const read = (id: string, audit = everyAudit) => {
    const place = modelOf(everyKind).questions.get(id);
    const notes: string[] = [];
    const issues = place ? checkQuestion(contextOf(audit, notes), place.question) : [];
    return { notes, issues: inShort(issues) };
  };

  it('reads what it needs and no more', () => {
    expect(read('story').notes).toEqual(['verdict', 'answer story']);
    expect(read('verdict').notes).toEqual(['answer verdict']);
    expect(read('dateOfAudit').notes).toEqual(['answer dateOfAudit', 'today']);
    expect(read('line').notes).toEqual([
      'answer line',
      'today',
      'reviewPeriod',
      'today',
      'reviewPeriod',
    ]);
  });

  it('asks for the verdict of the rules at the overall grade, and where a rule demands something', () => {
    const asking = [...modelOf(everyKind).questions.keys()].filter((id) =>
      read(id).notes.includes('verdict'),
    );
    expect(asking).toEqual(['story', 'mark']);
  });

  it('tells of what can be typed and cannot be stored', () => {
    const audit = withAnswers({
      line: answered(`a\0${'x'.repeat(80)}`, [{ id: 'e1', what: '\ud83d', when: '2026' }]),
      story: { state: 'not-applicable', reason: 'x'.repeat(1_000_001) },
      dateOfAudit: answered({ day: '1'.repeat(101) }),
    }) as Audit;
    expect(read('line', audit).issues).toEqual([
      'error answer.too-long /answers/line/value',
      'error answer.bad-character /answers/line/value',
      'error answer.bad-character /answers/line/evidence/0/what',
    ]);
    expect(read('story', audit).issues).toEqual(['error answer.too-long /answers/story/reason']);
    expect(read('dateOfAudit', audit).issues).toEqual([
      'error date.incomplete /answers/dateOfAudit/value/month',
      'error answer.too-long /answers/dateOfAudit/value/day',
    ]);
  });
});
