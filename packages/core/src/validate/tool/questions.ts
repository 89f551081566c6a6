import type { Column, Options, Question, Tool } from '@maat/schema';
import { error, type Issue, info, noIssues } from '../../issue/issue.js';
import { optionsOf } from '../../model/tool-model.js';
import { eachQuestion, type PlacedQuestion } from './each-question.js';
import { knownColumnKinds, knownKinds } from './known-kinds.js';

/** Whether each question can be answered with what the tool holds. */
export function questionIssues(tool: Tool): readonly Issue[] {
  return eachQuestion(tool).flatMap((placed) => issuesOf(tool, placed));
}

function issuesOf(tool: Tool, { question, pointer }: PlacedQuestion): readonly Issue[] {
  if (!knownKinds.has(question.kind)) return [info('tool.unknown-kind', `${pointer}/kind`)];
  switch (question.kind) {
    case 'grade':
      return tool.scale ? noIssues : [error('tool.scale-missing', pointer)];
    case 'decision':
      return [
        ...optionsIssues(tool, question.options, pointer),
        ...requiredForIssues(tool, question, pointer),
      ];
    case 'table':
      return question.columns.flatMap((column, index) =>
        columnIssues(tool, column, `${pointer}/columns/${index}`),
      );
    default:
      return simpleIssues(tool, question, pointer);
  }
}

function columnIssues(tool: Tool, column: Column, pointer: string): readonly Issue[] {
  if (!knownColumnKinds.has(column.kind)) return [info('tool.unknown-kind', `${pointer}/kind`)];
  return simpleIssues(tool, column, pointer);
}

function simpleIssues(tool: Tool, asked: Question | Column, pointer: string): readonly Issue[] {
  if ('options' in asked) return optionsIssues(tool, asked.options, pointer);
  if (asked.kind !== 'number') return noIssues;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = asked;
  return maximum < minimum ? [error('tool.empty-range', `${pointer}/maximum`)] : noIssues;
}

function optionsIssues(tool: Tool, options: Options, pointer: string): readonly Issue[] {
  if (optionsOf(tool, options).length > 0) return noIssues;
  return [error('tool.unknown-reference', `${pointer}/options/codeList`)];
}

function requiredForIssues(
  tool: Tool,
  { options, explanation }: Extract<Question, { readonly kind: 'decision' }>,
  pointer: string,
): readonly Issue[] {
  const codes = new Set(optionsOf(tool, options).map(({ code }) => code));
  return (explanation.requiredFor ?? []).flatMap((code, index) => {
    const place = `${pointer}/explanation/requiredFor/${index}`;
    return codes.has(code) ? [] : error('tool.unknown-reference', place);
  });
}
