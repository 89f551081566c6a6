import type { Answer, Question, Tool } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { answerLines } from '../../src/drafts/answer-lines.js';
import { auditOf } from '../support/audit.js';
import { openForm, rootOf } from '../support/form.js';
import { smallTool } from './small-tool.js';

/** Columns that are called as something that every object has. */
const table = {
  id: 'tasks',
  kind: 'table',
  label: 'Tasks',
  columns: [
    { id: 'constructor', kind: 'text', label: 'Owner' },
    { id: 'toString', kind: 'choice', label: 'State', options: [{ code: 'a', label: 'A' }] },
    { id: 'valueOf', kind: 'number', label: 'Hours', unit: 'hours' },
    { id: 'task', kind: 'text', label: 'Task' },
  ],
} as const satisfies Question;
const answer: Answer = { state: 'answered', value: [{ id: 'r', cells: { task: 'Call' } }] };
const tool: Tool = {
  ...smallTool,
  sections: [{ id: 'only', title: 'Only', questions: [table] }],
};

describe('a row without what its columns are called by', () => {
  it('says nothing of them where it is set beside another version', () => {
    const labels = {} as Parameters<typeof answerLines>[0]['labels'];
    const words = { tool, subject: undefined, locale: undefined, labels };
    expect(answerLines(words, table, answer)).to.deep.equal(['Task: Call']);
    const full: Answer = {
      state: 'answered',
      value: [{ id: 'r', cells: { constructor: 'Ann', toString: 'a', valueOf: 2 } as never }],
    };
    expect(answerLines(words, table, full)).to.deep.equal(['Owner: Ann\nState: A\nHours: 2 hours']);
  });

  it('says nothing of them where it is read', async () => {
    const form = await openForm({ tool, audit: auditOf(tool, { tasks: answer }), readOnly: true });
    const cells = [...rootOf(form).querySelectorAll('td')].map(({ textContent }) =>
      textContent?.trim(),
    );
    expect(cells).to.deep.equal(['', '', '', 'Call']);
  });
});
