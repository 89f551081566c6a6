import type { Tool } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { modelOf } from '../model/tool-model.js';

/** What a round or a review names. */
type Named =
  | 'agency'
  | 'subject'
  | 'question'
  | 'section'
  | 'grade'
  | 'return'
  | 'judgement'
  | 'finding';

/** What is told of a name of something that is not there. The place is for the caller to say. */
export function unknown(what: Named): readonly Issue[] {
  return [error('reference.unknown', '', { what })];
}

/** Whether names lead to something in a tool. */
export interface NamesInTool {
  /** No fault where the tool has no list of agencies. A name left out is none either. */
  agency(code: string | undefined): readonly Issue[];
  subject(code: string | undefined): readonly Issue[];
  question(id: string | undefined): readonly Issue[];
  section(id: string | undefined): readonly Issue[];
  grade(id: string | undefined): readonly Issue[];
}

/** Looks up what rounds and reviews name in a tool. */
export function namesIn(tool: Tool): NamesInTool {
  const { questions, sections, grades } = modelOf(tool);
  const lists = tool.codeLists ?? {};
  const codes = (list: string): ReadonlySet<string> | undefined =>
    Object.hasOwn(lists, list) ? new Set(lists[list]?.map(({ code }) => code)) : undefined;
  const within =
    (what: Named, known: { has(id: string): boolean } | undefined) => (id: string | undefined) =>
      id === undefined || known === undefined || known.has(id) ? noIssues : unknown(what);
  return {
    agency: within('agency', codes('agencies')),
    subject: within('subject', codes('subjects')),
    question: within('question', questions),
    section: within('section', sections),
    grade: within('grade', grades),
  };
}

/**
 * The second and later ones of items that must differ from one another.
 *
 * @param nameOf What they are told apart by.
 * @param member The member that holds it.
 */
export function repeated<ITEM>(
  items: readonly ITEM[],
  member: string,
  nameOf: (item: ITEM) => string,
): readonly Issue[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const name = nameOf(item);
    if (seen.has(name)) return error('reference.repeated', `/${index}/${member}`);
    seen.add(name);
    return [];
  });
}
