import { modelOf, optionsOf, textFor } from '@maat/core';
import type { Column, Question, Tool } from '@maat/schema';

/** One line of a code book: a question, a column of its table, or a code that either can hold. */
export interface CodebookEntry {
  readonly section_id: string;
  readonly question_id: string;
  /** The column of the table, where the line tells of one. */
  readonly column_id: string | null;
  readonly kind: string;
  readonly sensitivity: string;
  readonly label: string;
  /** The code, or the grade, where the line tells of one; `label` is then its label. */
  readonly code: string | null;
}

/**
 * What the ids and codes of a tool's answers mean, in the order of the form.
 *
 * @param tool The tool.
 */
export function codebookOf(tool: Tool): readonly CodebookEntry[] {
  return [...modelOf(tool).questions.values()].flatMap(({ question, section }) => {
    const sensitivity = question.sensitivity ?? 'none';
    const about = { section_id: section.id, question_id: question.id, sensitivity };
    const columns = question.kind === 'table' ? question.columns : [];
    return [
      ...entriesOf(tool, question, { ...about, column_id: null }),
      ...columns.flatMap((column) => entriesOf(tool, column, { ...about, column_id: column.id })),
    ];
  });
}

function entriesOf(
  tool: Tool,
  asked: Question | Column,
  about: Omit<CodebookEntry, 'kind' | 'label' | 'code'>,
): readonly CodebookEntry[] {
  const entry = { ...about, kind: asked.kind };
  const codes = codesOf(tool, asked).map(([code, label]) => ({ ...entry, label, code }));
  return [{ ...entry, label: textFor(asked.label), code: null }, ...codes];
}

/** What can be chosen, with labels: codes, or the steps of the scale. */
export function codesOf(
  tool: Tool,
  asked: Question | Column,
): readonly (readonly [code: string, label: string])[] {
  if (asked.kind === 'grade') {
    return (tool.scale?.grades ?? []).map(({ id, label }) => [id, textFor(label)]);
  }
  if (!('options' in asked)) return [];
  return optionsOf(tool, asked.options).map(({ code, label }) => [code, textFor(label)]);
}
