import type { Code, Tool } from '@maat/schema';
import { error, type Issue } from '../../issue/issue.js';
import { eachQuestion, type PlacedQuestion } from './each-question.js';

/** The ids that are there twice: an id must tell one thing from the others of its sort. */
export function duplicateIds(tool: Tool): readonly Issue[] {
  const { sections, scale, codeLists = {}, rules = [], themePacks = [] } = tool;
  const questions = eachQuestion(tool);
  return [
    ...repeated(sections.map(({ id }, index) => [id, `/sections/${index}/id`])),
    ...repeated(questions.map(({ question, pointer }) => [question.id, `${pointer}/id`])),
    ...questions.flatMap(insideQuestion),
    ...repeated((scale?.grades ?? []).map(({ id }, index) => [id, `/scale/grades/${index}/id`])),
    ...repeated(rules.map(({ id }, index) => [id, `/rules/${index}/id`])),
    ...repeated(themePacks.map(({ id }, index) => [id, `/themePacks/${index}/id`])),
    ...Object.entries(codeLists).flatMap(([name, codes]) => inCodes(codes, `/codeLists/${name}`)),
  ];
}

function insideQuestion({ question, pointer }: PlacedQuestion): readonly Issue[] {
  if (question.kind !== 'table') return inOptions(question, pointer);
  const { columns } = question;
  return [
    ...repeated(columns.map(({ id }, index) => [id, `${pointer}/columns/${index}/id`])),
    ...columns.flatMap((column, index) => inOptions(column, `${pointer}/columns/${index}`)),
  ];
}

function inOptions(holder: object, pointer: string): readonly Issue[] {
  const options = 'options' in holder ? holder.options : undefined;
  return Array.isArray(options) ? inCodes(options, `${pointer}/options`) : [];
}

function inCodes(codes: readonly Code[], pointer: string): readonly Issue[] {
  return repeated(codes.map(({ code }, index) => [code, `${pointer}/${index}/code`]));
}

function repeated(places: readonly (readonly [id: string, pointer: string])[]): readonly Issue[] {
  const seen = new Set<string>();
  return places.flatMap(([id, pointer]) => {
    if (seen.has(id)) return error('tool.duplicate-id', pointer);
    seen.add(id);
    return [];
  });
}
