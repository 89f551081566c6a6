import { digestOf, textFor } from '@maat/core';
import type { Code, Question, Section, Tool } from '@maat/schema';
import { answerType } from './answer-type.js';
import { comment, literals, memberName } from './literals.js';

/** What the types are made of, by the names that @maat/schema exports them under. */
const imported = [
  'AnswerValue',
  'Answered',
  'Audit',
  'DateValue',
  'NoEvidence',
  'NotApplicable',
  'NumberValue',
  'TypedDate',
] as const;

/**
 * TypeScript that tells of a tool what a program needs: the ids of its sections, questions, rules and
 * grades, the codes of its lists, and what its audits answer, typed by question, with the labels for
 * an editor to show. Types alone: it imports those of @maat/schema and has no code.
 *
 * @param tool The tool. It must be one (`validateTool`).
 */
export function typescriptOf(tool: Tool): string {
  const questions = tool.sections.flatMap((section) => section.questions);
  const body = [
    ids('SectionId', 'The ids of its sections.', tool.sections),
    ids('QuestionId', 'The ids of its questions.', questions),
    ids('RuleId', 'The ids of its grading rules.', tool.rules ?? []),
    ids('GradeId', 'The grades of its scale, best first.', tool.scale?.grades ?? []),
    codeLists(tool.codeLists ?? {}),
    answers(tool.sections),
    `/** An audit that was made with it. */\nexport type ToolAudit = Audit<Answers>;\n`,
  ].join('\n');
  const used = imported.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  return [
    `// Types of the audits of ${tool.id} ${tool.version} (${digestOf(tool)}).`,
    '// Written by `maat tool types`: write it anew when the tool changes, and do not edit it.',
    `import type { ${used.join(', ')} } from '@maat/schema';`,
    '',
    body,
  ].join('\n');
}

function ids(name: string, about: string, named: readonly { readonly id: string }[]): string {
  return `/** ${about} */\nexport type ${name} = ${literals(named.map(({ id }) => id))};\n`;
}

function codeLists(lists: Readonly<Record<string, readonly Code[]>>): string {
  const members = Object.entries(lists).map(
    ([name, codes]) =>
      `  readonly ${memberName(name)}: ${literals(codes.map(({ code }) => code))};\n`,
  );
  return `/** The codes of its lists, by the name of the list. */\nexport interface Codes {\n${members.join('')}}\n`;
}

function answers(sections: readonly Section[]): string {
  const members = sections.flatMap(({ questions }) => questions.map(answerMember));
  return `/** What its audits answer, by question. */\nexport interface Answers {\n${members.join('')}}\n`;
}

function answerMember(question: Question): string {
  const { id, number, label } = question;
  const words = `${number === undefined ? '' : `${number} `}${textFor(label)}`;
  return `  /** ${comment(words)} */\n  readonly ${memberName(id)}?: ${answerType(question)};\n`;
}
