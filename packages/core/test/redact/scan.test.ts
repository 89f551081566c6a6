import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/redact/scan.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { answered, auditOf } from '../support/kit.js';
import { auditWith, tool } from './people.js';

/** What is found in a text, as it stands there. */
function foundIn(text: string): readonly (readonly [code: string, found: string])[] {
  const issues = scan(tool, auditWith({ story: answered(text) }), { months: ['Ionawr'] });
  return issues.map(({ code, params }) => [
    code.replace('personal.', ''),
    text.slice(Number(params['start']), Number(params['end'])),
  ]);
}

describe('names of the head', () => {
  it.each([
    ['Zoë May Smith-Jones was seen.', ['Zoë May Smith-Jones']],
    ['zoe was seen. ZOE’S mother, Mrs. Jones', ['zoe', 'ZOE', 'Jones']],
    ['Z\u200boe\u0308 by her first name', ['Z\u200boe\u0308']],
    ['She may come; May comes.', ['May']],
    ['zoe may smith-jones', ['zoe may smith-jones']],
    ['smithy, Joneses, Annette: other words', []],
    ['Dr Patel saw Ann (O’Brien).', ['Ann', 'Brien']],
    ['The doctor', []],
  ])('%j', (text, names) => {
    expect(foundIn(text)).toEqual(names.map((name) => ['name', name]));
  });

  it('are found in a script without spaces, and whole though each part is one letter', () => {
    const text = '昨天王小明说话';
    const audit = auditWith({ childName: answered('王小明'), story: answered(text) });
    expect(scan(tool, audit).map(({ params }) => params)).toEqual([{ start: 2, end: 5 }]);
  });

  it('are looked for though they were set aside, and not told where they are asked for', () => {
    const { childName, ...rest } = auditWith({ story: answered('Zoë') }).answers;
    const set = { setAside: { childName: [childName] } };
    const issues = scan(tool, { ...auditWith({}, set), answers: rest });
    expect(issues.map(({ pointer }) => pointer)).toEqual(['/answers/story/value']);
  });
});

describe('numbers, addresses and dates', () => {
  it.each([
    ['NHS 943 476 5919, and 9434765919', 'nhs-number', ['943 476 5919', '9434765919']],
    ['943 476 5918 has another check digit; 94347659190 is longer', 'nhs-number', []],
    ['at B4 7ET, ec1a 1bb or M11AE', 'postcode', ['B4 7ET', 'ec1a 1bb', 'M11AE']],
    ['on Q7 2nd, M6 3rd', 'postcode', []],
    [
      'ring 0121 496 0999, (020) 7946 0958, +44 (0)7700 900123 or 07700900123',
      'phone-number',
      ['0121 496 0999', '(020) 7946 0958', '+44 (0)7700 900123', '07700900123'],
    ],
    ['write to a.b+c@mail.example.org.', 'email-address', ['a.b+c@mail.example.org']],
    ['born 3.1.2026, DOB: 03/01/26', 'birth-date', ['3.1.2026', '03/01/26']],
    ['Ganwyd ar 3 Ionawr 2026', 'birth-date', ['3 Ionawr 2026']],
    [
      'the 3rd of March 2015, 2015-03-03, March 3, 2015',
      'birth-date',
      ['3rd of March 2015', '2015-03-03', 'March 3, 2015'],
    ],
    ['born 14 03 2012', 'birth-date', ['14 03 2012']],
    ['born 14–03–2012; born 14–Mar–12', 'birth-date', ['14–03–2012', '14–Mar–12']],
    ['born 14 / 03 / 2012, born 14/03 2012', 'birth-date', ['14 / 03 / 2012', '14/03 2012']],
    ['born 2012/03/14, born 2012 3 14', 'birth-date', ['2012/03/14', '2012 3 14']],
    ['DOB 14032012, dob:140312, born 20120314', 'birth-date', ['14032012', '140312', '20120314']],
    [
      'D.O.B.14/03/2012, DoB-14.3.12, born 14 3 12',
      'birth-date',
      ['14/03/2012', '14.3.12', '14 3 12'],
    ],
    ['DOB 03/14/2012', 'birth-date', ['03/14/2012']],
    ['born 14\n March 2012', 'birth-date', ['14\n March 2012']],
    ['born, said ward 3, 14 03 2012', 'birth-date', ['14 03 2012']],
    ['birth, as the midwife wrote, 3.3.2026', 'birth-date', ['3.3.2026']],
    ['birth, as her midwife has put it on 3.3.2026', 'birth-date', []],
    [
      'at 14 / 03 / 2012, 14–03–2012, 2012/03/14',
      'birth-date',
      ['14 / 03 / 2012', '14–03–2012', '2012/03/14'],
    ],
    ['14 03 2012, 14032012, 140312, 9 10 11: figures', 'birth-date', []],
    ['born at 09.15, 1 of 2, weighing 3 200 g, in 2012', 'birth-date', []],
    ['from 9.30 – 10.15, 1-2-1, ages 3 - 4 - 12, in 2012/13, grade 3/4', 'birth-date', []],
    ['met on 14 / 03 / 2026, 14–03–2026, 2026/03/14', 'birth-date', []],
    ['seen 3 March 2026, 30/02/2015, in March 2015, in 1066-10-14', 'birth-date', []],
  ])('%j', (text, code, found) => {
    expect(foundIn(text)).toEqual(found.map((each) => [code, each]));
  });
});

describe('places', () => {
  it('are all in which somebody typed, with pointers', () => {
    const mail = 'x@example.org';
    const typed = { state: 'answered', value: mail };
    const answers = {
      line: { ...typed, evidence: [{ id: 'e', what: mail, when: { day: mail } }] },
      story: { state: 'not-applicable', reason: mail },
      roughly: answered({ words: mail }),
      count: answered({ typed: mail }),
      verdict: answered({ choice: 'no', explanation: mail }),
      actions: answered([{ id: 'r', cells: { what: mail, due: { words: mail } } }]),
      mark: answered({ grade: 'low', rationale: mail }),
      unknown: typed,
    };
    const audit = auditOf(everyKind, answers, {
      setAside: { story: [typed] },
      retired: [{ label: 'Old', tool: everyAudit.tool, answer: typed, setAside: [typed] }],
    });
    expect(scan(everyKind, audit).map(({ pointer }) => pointer)).toEqual([
      '/answers/line/value',
      '/answers/line/evidence/0/what',
      '/answers/line/evidence/0/when/day',
      '/answers/story/reason',
      '/answers/roughly/value/words',
      '/answers/count/value/typed',
      '/answers/verdict/value/explanation',
      '/answers/actions/value/0/cells/what',
      '/answers/actions/value/0/cells/due/words',
      '/answers/mark/value/rationale',
      '/answers/unknown/value',
      '/setAside/story/0/value',
      '/retired/0/answer/value',
      '/retired/0/setAside/0/value',
    ]);
  });

  it('are apart and within the text, whatever it is', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('Zoë', '943 476 5919', 'B4 7ET', '0121 496 0999', 'a@b.cd', '1/2/2003', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const text = pieces.join('') || '-';
        const places = scan(tool, auditWith({ story: answered(text) })).map(({ params }) => params);
        let from = 0;
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(Number(start));
          from = Number(end);
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('texts made to be slow', () => {
  it.each([
    'Zoë ',
    '943 476 5919 ',
    '0 1 2 3 (',
    'a.b@c',
    '1/1/',
    'born 1 1 ',
    'birth ',
    '14 – ',
    '1234–',
    '03 ',
    '3 March ',
    '\u0301',
    'May May May ',
    '+44 (',
  ])('%j repeated to the longest text is read to its end', (piece) => {
    const text = `${piece.repeat(Math.floor(99_900 / piece.length))} Zoë x@example.org`;
    expect(foundIn(text).at(-1)).toEqual(['email-address', 'x@example.org']);
  });
});
