import { westMidlands } from '@maat/schema/west-midlands';
import { describe, expect, test } from 'vitest';
import {
  codebookCsv,
  codebookOf,
  csvMetadata,
  csvOf,
  dictionaryCsv,
  readCsv,
  tidyColumns,
  tidyRows,
} from '../../src/csv.js';
import { auditOf } from '../support/audit-of.js';
import { everyKind } from '../support/every-kind.js';

const audit = auditOf(everyKind, {
  agency: { state: 'answered', value: 'yes' },
  reference: { state: 'answered', value: 'C-7' },
  decided: { state: 'answered', value: { choice: 'no', explanation: 'None.' } },
  count: { state: 'not-applicable', reason: 'Not counted.' },
  chosen: { state: 'answered', value: ['visit'] },
  actions: {
    state: 'answered',
    value: [{ id: 'r1', cells: { what: 'Visit', who: 'Ann', due: '2026-04-01' } }],
  },
  grade: { state: 'answered', value: { grade: 'poor', rationale: 'As found.' } },
});
const rows = [...tidyRows(everyKind, [audit], { round: () => 'R1' })];
const rowOf = (question: string) => rows.find(({ question_id: id }) => id === question);

describe('the tidy table', () => {
  test('has one row with the part answer for every question, whatever its state', () => {
    const answers = rows.filter(({ part }) => part === 'answer');
    const questions = everyKind.sections.flatMap((section) => section.questions);
    expect(answers.map(({ question_id: id }) => id)).toEqual(questions.map(({ id }) => id));
    const stated = (state: string) => answers.filter((row) => row.state === state).length;
    expect([stated('answered'), stated('blank'), stated('not-applicable')]).toEqual([6, 5, 1]);
  });

  test('says what the answers are, and of what', () => {
    expect(rowOf('decided')).toMatchObject({
      ...{ round: 'R1', agency: 'yes', case_reference: 'C-7', case_reference_from: 'answer' },
      ...{ section_id: 'answers', section_title: 'The child or adult', question_label: 'Was it?' },
      ...{ value: 'no', value_label: 'No', value_format: 'decision', explanation: 'None.' },
    });
    expect(rowOf('asked')).toMatchObject({ asked: true, state: 'blank', value: null });
    expect(rowOf('count')).toMatchObject({ not_applicable: true, reason: 'Not counted.' });
    expect(rowOf('judged')).toMatchObject({ question_role: 'judgement', state: 'blank' });
    expect(rowOf('grade')).toMatchObject({ judgement: 'poor', question_role: 'overallGrade' });
    const cell = rows.find(({ column_role: role }) => role === 'due');
    expect(cell).toMatchObject({ part: 'cell', row_id: 'r1', value: '2026-04-01', item: 1 });
  });

  test('tells of answers to questions that the tool has not', () => {
    const other = auditOf(everyKind, { gone: { state: 'answered', value: 'Kept.' } });
    const [last] = [...tidyRows(everyKind, [other])].slice(-1);
    expect(last).toMatchObject({ question_id: 'gone', section_id: null, value: 'Kept.' });
  });

  test('is not made of audits of another tool', () => {
    const other = { ...everyKind, version: '2.0.0' };
    expect(() => [...tidyRows(other, [audit])]).toThrow(TypeError);
  });
});

describe('what describes it', () => {
  const header = tidyColumns.map(({ name }) => name);

  test('names the columns that the file and its rows have, in their order', () => {
    expect(readCsv(csvOf(rows)).header.cells).toEqual(header);
    expect(rows.map((row) => Object.keys(row).sort())).toEqual(rows.map(() => [...header].sort()));
    const dictionary = readCsv(dictionaryCsv()).lines.map(({ cells }) => cells[0]);
    expect(dictionary).toEqual(header);
    expect(csvMetadata('audits.csv')).toMatchObject({
      url: 'audits.csv',
      tableSchema: {
        columns: header.map((name) => ({ name, titles: [name, expect.any(String)] })),
      },
    });
  });

  test('says of every column what the rows hold', () => {
    const { tableSchema } = csvMetadata('') as {
      tableSchema: {
        columns: { name: keyof (typeof rows)[number]; datatype: string; required: boolean }[];
      };
    };
    const types = { string: 'string', integer: 'number', boolean: 'boolean' };
    for (const { name, datatype, required } of tableSchema.columns) {
      const held = rows.map((row) => row[name]).filter((value) => value !== null);
      expect(new Set(held.map((value) => typeof value)).size, name).toBeLessThan(2);
      for (const value of held) expect(typeof value).toBe(types[datatype as 'string']);
      if (required) expect(held).toHaveLength(rows.length);
    }
  });

  test('the code book goes into CSV line by line', () => {
    const { lines } = readCsv(codebookCsv(westMidlands), { neutralised: true });
    expect(lines.map(({ cells }) => cells[5])).toEqual(
      codebookOf(westMidlands).map(({ label }) => label),
    );
  });
});
