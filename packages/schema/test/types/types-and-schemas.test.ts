import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue, Audit, Evidence, Row } from '../../src/audit/types.js';
import type { Column, Question, Rule, Section, Text, Tool } from '../../src/tool/types.js';
import { everyAudit, everyKind } from '../schemas/every-kind.js';
import { isAudit, isTool } from '../schemas/validate.js';

const [section] = everyKind.sections;

const takes = {
  tool: isTool,
  section: (added: unknown) => isTool({ ...everyKind, sections: [added] }),
  question: (added: unknown) => takes.section({ ...section, questions: [added] }),
  column: (added: unknown) =>
    takes.question({ id: 'rows', kind: 'table', label: 'Rows', columns: [added] }),
  text: (label: unknown) => takes.question({ id: 'line', kind: 'text', label }),
  audit: isAudit,
  answer: (added: unknown) => isAudit({ ...everyAudit, answers: { asked: added } }),
  value: (value: unknown) => takes.answer({ state: 'answered', value }),
  evidence: (added: unknown) => takes.answer({ state: 'answered', evidence: [added] }),
};

/** What the compiler refuses, the schema refuses as well; beside it, what both take. */
describe('type and schema agree on', () => {
  it('a tool', () => {
    let tool: Tool = everyKind;
    expect(takes.tool(tool)).toBe(true);
    // @ts-expect-error another shape
    tool = { ...everyKind, schema: 'urn:maat:schema:tool:2' };
    expect(takes.tool(tool)).toBe(false);
    // @ts-expect-error a title that is a number
    tool = { ...everyKind, title: 7 };
    expect(takes.tool(tool)).toBe(false);
    // @ts-expect-error a role that is none
    tool = { ...everyKind, roles: { mayor: 'line' } };
    expect(takes.tool(tool)).toBe(false);
    // @ts-expect-error guidance without a title
    tool = { ...everyKind, guidance: { paragraphs: [{ text: 'Read.' }] } };
    expect(takes.tool(tool)).toBe(false);
    // @ts-expect-error a code without a label
    tool = { ...everyKind, codeLists: { colours: [{ code: 'red' }] } };
    expect(takes.tool(tool)).toBe(false);
    // @ts-expect-error a scale without grades
    tool = { ...everyKind, scale: { id: 'marks' } };
    expect(takes.tool(tool)).toBe(false);
  });

  it('a section', () => {
    let added: Section = section;
    expect(takes.section(added)).toBe(true);
    // @ts-expect-error questions by their id
    added = { id: 'first', title: 'First', questions: { line: section.questions[0] } };
    expect(takes.section(added)).toBe(false);
    // @ts-expect-error a condition with an operator that is not listed
    added = { ...section, when: { has: ['answers.line', 'x'] } };
    expect(takes.section(added)).toBe(false);
  });

  it('a rule', () => {
    const takesRule = (added: unknown) => isTool({ ...everyKind, rules: [added] });
    const [cap, requires] = everyKind.rules;
    let rule: Rule = cap;
    expect(takesRule(rule)).toBe(true);
    rule = requires;
    expect(takesRule(rule)).toBe(true);
    // @ts-expect-error an effect that is none
    rule = { ...cap, effect: 'set' };
    expect(takesRule(rule)).toBe(false);
    // @ts-expect-error a cap without a grade
    rule = { ...requires, effect: 'cap' };
    expect(takesRule(rule)).toBe(false);
    // @ts-expect-error a requirement of nothing
    rule = { ...cap, effect: 'require' };
    expect(takesRule(rule)).toBe(false);
    // @ts-expect-error a strength that is none
    rule = { ...cap, strength: 'might' };
    expect(takesRule(rule)).toBe(false);
    // @ts-expect-error no source
    rule = { ...cap, source: undefined };
    expect(takesRule(rule)).toBe(false);
    // @ts-expect-error a flag that is raised by one answer, not by a list
    const flags: Tool['flags'] = { danger: { label: 'Danger', raisedBy: 'one' } };
    expect(isTool({ ...everyKind, flags })).toBe(false);
  });

  it('refuses facts that there are not, wherever they stand', () => {
    const [cap] = everyKind.rules;
    const takesFact = (path: string) =>
      isTool({
        ...everyKind,
        rules: [{ ...cap, when: { '!': [{ and: [{ '==': [{ var: path }, 1] }] }] } }],
      });
    for (const path of ['judged.total', 'judged.shareAtMost.low', 'sections.first.judgement']) {
      expect(takesFact(path), path).toBe(true);
    }
    for (const path of ['judged', 'judged.best', 'audit.id', 'answers', 'flags.a.b', '__proto__']) {
      expect(takesFact(path), path).toBe(false);
    }
  });

  it('a text', () => {
    let text: Text = { child: 'He', adult: 'They', both: 'He/they' };
    expect(takes.text(text)).toBe(true);
    // @ts-expect-error a form for a child alone
    text = { child: 'He' };
    expect(takes.text(text)).toBe(false);
    // @ts-expect-error a form for somebody else
    text = { child: 'He', adult: 'They', both: 'He/they', carer: 'She' };
    expect(takes.text(text)).toBe(false);
  });

  it('a question', () => {
    let question: Question = { id: 'day', kind: 'date', label: 'Day', precisions: ['month'] };
    expect(takes.question(question)).toBe(true);
    // @ts-expect-error a precision that is none
    question = { id: 'day', kind: 'date', label: 'Day', precisions: ['week'] };
    expect(takes.question(question)).toBe(false);
    // @ts-expect-error a parameter of another kind
    question = { id: 'day', kind: 'date', label: 'Day', autocomplete: 'bday' };
    expect(takes.question(question)).toBe(false);
    // @ts-expect-error a choice without options
    question = { id: 'pick', kind: 'choice', label: 'Pick' };
    expect(takes.question(question)).toBe(false);
    // @ts-expect-error options that are bare codes
    question = { id: 'pick', kind: 'choice', label: 'Pick', options: ['one'] };
    expect(takes.question(question)).toBe(false);
    // @ts-expect-error a decision without words for its explanation
    question = { id: 'pick', kind: 'decision', label: 'Pick', options: { codeList: 'colours' } };
    expect(takes.question(question)).toBe(false);
    // @ts-expect-error a sensitivity that is none
    question = { id: 'line', kind: 'text', label: 'Line', sensitivity: 'secret' };
    expect(takes.question(question)).toBe(false);
    // @ts-expect-error a rationale that is just wanted
    question = { id: 'mark', kind: 'grade', label: 'Mark', rationale: true };
    expect(takes.question(question)).toBe(false);
  });

  it('a column', () => {
    let column: Column = { id: 'what', kind: 'text', label: 'What', expected: true };
    expect(takes.column(column)).toBe(true);
    // @ts-expect-error a member that only questions have
    column = { id: 'what', kind: 'text', label: 'What', required: true };
    expect(takes.column(column)).toBe(false);
    // @ts-expect-error a choice without options
    column = { id: 'what', kind: 'choice', label: 'What' };
    expect(takes.column(column)).toBe(false);
  });

  it('an audit', () => {
    let audit: Audit = everyAudit;
    expect(takes.audit(audit)).toBe(true);
    // @ts-expect-error a revision that is a text
    audit = { ...everyAudit, revision: '17' };
    expect(takes.audit(audit)).toBe(false);
    // @ts-expect-error a status that is none
    audit = { ...everyAudit, status: 'done' };
    expect(takes.audit(audit)).toBe(false);
    // @ts-expect-error a tool without its version
    audit = { ...everyAudit, tool: { id: 'every-kind' } };
    expect(takes.audit(audit)).toBe(false);
    // @ts-expect-error an answer set aside, not in a list
    audit = { ...everyAudit, setAside: { line: { state: 'not-applicable' } } };
    expect(takes.audit(audit)).toBe(false);
  });

  it('an answer', () => {
    let answer: Answer = { state: 'no-evidence', reason: 'The file does not say.' };
    expect(takes.answer(answer)).toBe(true);
    // @ts-expect-error a state that is none
    answer = { state: 'skipped' };
    expect(takes.answer(answer)).toBe(false);
    // @ts-expect-error a value for what does not apply
    answer = { state: 'not-applicable', value: 'Neglect' };
    expect(takes.answer(answer)).toBe(false);
    // @ts-expect-error a value of null
    answer = { state: 'answered', value: null };
    expect(takes.answer(answer)).toBe(false);
  });

  it('a value', () => {
    let value: AnswerValue = { day: '3', month: 'Nov' };
    expect(takes.value(value)).toBe(true);
    // @ts-expect-error true
    value = true;
    expect(takes.value(value)).toBe(false);
    // @ts-expect-error a member that no value has
    value = { choice: 'yes', mood: 'good' };
    expect(takes.value(value)).toBe(false);
    // @ts-expect-error a part of a date that is a number
    value = { day: 3 };
    expect(takes.value(value)).toBe(false);
    // @ts-expect-error a list of numbers
    value = [1, 2];
    expect(takes.value(value)).toBe(false);
  });

  it('a row', () => {
    let row: Row = { id: 'r1', cells: { what: 'Call', when: { words: 'soon' }, much: 2 } };
    expect(takes.value([row])).toBe(true);
    // @ts-expect-error cells beside the id
    row = { id: 'r1', what: 'Call' };
    expect(takes.value([row])).toBe(false);
    // @ts-expect-error a cell that is a list
    row = { id: 'r1', cells: { what: ['Call'] } };
    expect(takes.value([row])).toBe(false);
  });

  it('evidence', () => {
    let evidence: Evidence = { id: 'e1', when: '2026-03', invited: true, attended: false };
    expect(takes.evidence(evidence)).toBe(true);
    // @ts-expect-error words for when it happened
    evidence = { id: 'e1', when: { words: 'in spring' } };
    expect(takes.evidence(evidence)).toBe(false);
    // @ts-expect-error a yes in words
    evidence = { id: 'e1', attended: 'yes' };
    expect(takes.evidence(evidence)).toBe(false);
  });
});
