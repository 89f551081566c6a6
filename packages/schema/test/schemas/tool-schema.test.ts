import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Tool } from '../../src/tool/types.js';
import { toolSchema } from '../../src/tool-schema/tool-schema.js';
import { everyAudit, everyKind } from './every-kind.js';
import { errorsOf } from './validate.js';

const ajv = () => new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const schema = JSON.parse(JSON.stringify(toolSchema(everyKind)));
const validate = ajv().compile(schema);
const { contactType: _, ...evidence } = { id: 'e1', what: 'A call', contactType: 'telephone' };
const line = { state: 'answered', value: 'A line', evidence: [evidence] };
const { day: __, ...others } = everyAudit.answers;
const audit = { ...everyAudit, answers: { ...others, line } };
const errorsWith = (answers: object) => errorsOf(validate, { ...audit, answers });

describe('the schema of the audits of a tool', () => {
  it('takes an audit that fits', () => {
    expect(errorsOf(validate, audit)).toEqual([]);
  });

  it('refuses an audit of another tool or version', () => {
    const tool = { id: 'every-kind', version: '2.10.0' };
    expect(errorsOf(validate, { ...audit, tool })).toEqual(['/tool/version const']);
    expect(errorsOf(validate, { ...audit, tool: { ...audit.tool, id: 'other' } })).toEqual([
      '/tool/id const',
    ]);
  });

  it('refuses questions, sections, states, codes and grades that the tool does not have', () => {
    expect(errorsWith({ mood: line })).toEqual(['/answers additionalProperties']);
    expect(errorsOf(validate, { ...audit, completedSections: ['last'] })).toEqual([
      '/completedSections/0 enum',
    ]);
    expect(errorsWith({ line: { state: 'not-applicable' } })).toEqual(['/answers/line/state enum']);
    expect(errorsWith({ pick: { state: 'answered', value: 'three' } })).toEqual([
      '/answers/pick/value enum',
    ]);
    expect(errorsWith({ mark: { state: 'answered', value: { grade: 'middling' } } })).toEqual([
      '/answers/mark/value/grade enum',
    ]);
    expect(errorsWith({ story: line })).toEqual(['/answers/story additionalProperties']);
  });

  it('says what each question asks, in the words of the tool', () => {
    expect(schema.$defs['answers.line']).toMatchObject({
      title: 'Line',
      description: 'Short.\nLonger.',
    });
    expect(schema.$defs['codeLists.colours'].description).toBe('red: Red\nblue: Blue');
    expect(schema.title).toBe('Audit with the tool: For a child or an adult');
  });

  it('takes any answer to a question of a kind that this version does not know', () => {
    const [section] = everyKind.sections;
    const signed = { id: 'signed', kind: 'signature', label: 'Signed' };
    const tool: unknown = { ...everyKind, sections: [{ ...section, questions: [signed] }] };
    const takes = ajv().compile(toolSchema(tool as Tool));
    for (const value of ['A', 1, { choice: 'a' }, [{ id: 'r1', cells: { x: 1 } }]]) {
      const answers = { signed: { state: 'answered', value } };
      expect(errorsOf(takes, { ...audit, setAside: {}, answers })).toEqual([]);
    }
  });

  it('needs no option of a validator for ids that every object has', () => {
    const [section] = everyKind.sections;
    const question = { id: 'constructor', kind: 'text', label: 'Who built it?' } as const;
    const tool: Tool = { ...everyKind, sections: [{ ...section, questions: [question] }] };
    const takes = ajv().compile(toolSchema(tool));
    const { setAside: ___, ...bare } = audit;
    expect(errorsOf(takes, { ...bare, answers: {} })).toEqual([]);
    const answers = { constructor: { state: 'answered', value: 'A. Builder' } };
    expect(errorsOf(takes, { ...bare, answers })).toEqual([]);
    const wrong = { constructor: { state: 'answered', value: 1 } };
    expect(errorsOf(takes, { ...bare, answers: wrong })).toEqual([
      '/answers/constructor/value type',
    ]);
  });
});
