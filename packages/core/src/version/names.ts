import type { Options, Question, Replacement } from '@maat/schema';
import { optionsOf, type ToolModel } from '../model/tool-model.js';

/** What became of the codes and the columns of an answer: the old name, and the new one. */
export interface Names {
  readonly codes: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
}

/** Everything is called what it was. */
export const sameNames: Names = { codes: new Map(), columns: new Map() };

/** The names that a replacement declares. */
export function namesOf({ codes = {}, columns = {} }: Replacement): Names {
  return { codes: new Map(Object.entries(codes)), columns: new Map(Object.entries(columns)) };
}

/** What became of names in two steps, one after the other. */
export function afterwards(first: Names, second: Names): Names {
  return {
    codes: chained(first.codes, second.codes),
    columns: chained(first.columns, second.columns),
  };
}

function chained(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const through = [...first].map(([old, next]) => [old, second.get(next) ?? next] as const);
  return new Map([...second, ...through]);
}

/**
 * The names that lead back. One that several led to, or that the question had already, leads nowhere.
 *
 * @param names The names that led to the question of the later tool.
 * @param earlier The question that they led from, where the tool has it.
 */
export function backwards(names: Names, earlier: Question | undefined, model: ToolModel): Names {
  if (earlier === undefined) {
    return { codes: reversed(names.codes), columns: reversed(names.columns) };
  }
  const columns = earlier.kind === 'table' ? earlier.columns.map(({ id }) => id) : [];
  return {
    codes: reversed(names.codes, codesIn(earlier, model)),
    columns: reversed(names.columns, columns),
  };
}

function reversed(
  names: ReadonlyMap<string, string>,
  known?: readonly string[],
): ReadonlyMap<string, string> {
  const given = [...names.values()];
  const pairs = [...names].filter(([, next]) => {
    const isOwn = known?.includes(next) && !names.has(next);
    return !isOwn && given.indexOf(next) === given.lastIndexOf(next);
  });
  return new Map(pairs.map(([old, next]) => [next, old]));
}

/** The codes and grades that an answer to a question may hold. */
function codesIn(question: Question, model: ToolModel): readonly string[] {
  switch (question.kind) {
    case 'choice':
    case 'choices':
    case 'decision':
      return codesOf(question.options, model);
    case 'grade':
      return [...model.grades.keys()];
    case 'table':
      return question.columns.flatMap((column) =>
        column.kind === 'choice' ? codesOf(column.options, model) : [],
      );
    default:
      return [];
  }
}

/** The codes that options stand for. */
export function codesOf(options: Options, { tool }: ToolModel): readonly string[] {
  return optionsOf(tool, options).map(({ code }) => code);
}
