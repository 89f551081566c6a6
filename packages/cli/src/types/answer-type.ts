import type { Column, Options, Question } from '@maat/schema';
import { literals, memberName } from './literals.js';

/** The type of what is answered to a question, in the states that it may be answered with. */
export function answerType(question: Question): string {
  const states = [`Answered<${valueType(question)}>`];
  if (question.notApplicable !== false) states.push('NotApplicable');
  if (question.noEvidence === true) states.push('NoEvidence');
  return states.join(' | ');
}

function valueType(question: Question): string {
  switch (question.kind) {
    case 'text':
    case 'narrative':
      return 'string';
    case 'date':
      return dateType(question);
    case 'number':
      return 'NumberValue';
    case 'choice':
      return codesOf(question.options);
    case 'choices':
      return `readonly (${codesOf(question.options)})[]`;
    case 'decision':
      return `{ readonly choice?: ${codesOf(question.options)}; readonly explanation?: string }`;
    case 'table':
      return `readonly { readonly id: string; readonly cells: { ${question.columns.map(cell).join(' ')} } }[]`;
    case 'grade':
      return '{ readonly grade?: GradeId; readonly rationale?: string }';
    default:
      // A kind that this version does not know.
      return 'AnswerValue';
  }
}

function cell(column: Column): string {
  return `readonly ${memberName(column.id)}?: ${cellType(column)};`;
}

function cellType(column: Column): string {
  switch (column.kind) {
    case 'choice':
      return codesOf(column.options);
    case 'date':
      return dateType(column);
    case 'number':
      return 'NumberValue';
    default:
      return 'string';
  }
}

function dateType({ words }: { readonly words?: boolean }): string {
  return words === true ? 'DateValue' : 'string | TypedDate';
}

function codesOf(options: Options): string {
  return 'codeList' in options
    ? `Codes[${JSON.stringify(options.codeList)}]`
    : literals(options.map(({ code }) => code));
}
