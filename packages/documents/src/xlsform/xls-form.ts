import { conditionsOf, modelOf, textFor } from '@maat/core';
import type { Condition, Question, Section, Tool } from '@maat/schema';
import { choicesOf, evidenceChoices, statesOf } from './choice-lists.js';
import { cellOf, groupOf, otherStatesOf } from './names.js';
import { guidanceText, questionRows } from './question-rows.js';
import { relevantOf } from './relevant.js';
import { type ChoiceRow, endOf, type SurveyRow, surveyRow } from './rows.js';
import { labelText } from './text.js';
import { englishWords, type XlsFormWords } from './words.js';

/** A tool as the three sheets of an XLSForm, and what they could not say. */
export interface XlsForm {
  readonly survey: readonly SurveyRow[];
  readonly choices: readonly ChoiceRow[];
  readonly settings: {
    readonly form_title: string;
    readonly form_id: string;
    readonly version: string;
  };
  readonly unsaid: readonly Unsaid[];
}

/** Something of a tool that its XLSForm does not say. */
export interface Unsaid {
  /** The id of the section or the question. */
  readonly of: string;
  /**
   * condition: it is asked always, as XPath cannot say when. kind: it is not asked, as there is no
   * field for its kind. hidden: it is not asked, as the tool hides it.
   */
  readonly what: 'condition' | 'kind' | 'hidden';
}

/**
 * A tool as an XLSForm, for ODK and KoboToolbox: sections are groups, tables and evidence repeats.
 * Each question that can be answered N/A or 'no evidence found' has a field before it that says so.
 * Grading rules, roles, translations and text for the child or adult alone are not in it.
 *
 * @param tool The tool.
 * @param words What it says beside the words of the tool. Default: English.
 */
export function xlsFormOf(tool: Tool, words: Partial<XlsFormWords> = {}): XlsForm {
  const said = { ...englishWords, ...words };
  const unsaid: Unsaid[] = [];
  const reference = { type: 'text', name: 'case_reference', label: labelText(said.caseReference) };
  const survey = [
    surveyRow(reference),
    ...tool.sections.flatMap((section) => sectionRows(tool, section, said, unsaid)),
  ];
  return {
    survey,
    choices: choiceRows(tool, said),
    settings: { form_title: textFor(tool.title), form_id: tool.id, version: tool.version },
    unsaid,
  };
}

function sectionRows(
  tool: Tool,
  section: Section,
  words: XlsFormWords,
  unsaid: Unsaid[],
): readonly SurveyRow[] {
  const name = groupOf(section.id);
  const guidance = guidanceText(section.guidance);
  const when = section.when ? [section.when] : [];
  const relevant = relevantToAll(tool, when, section.id, unsaid);
  return [
    surveyRow({ type: 'begin_group', name, label: labelText(textFor(section.title)), relevant }),
    ...(guidance ? [surveyRow({ type: 'note', name: `${name}_guidance`, label: guidance })] : []),
    ...section.questions.flatMap((question) => {
      if (modelOf(tool).questions.get(question.id)?.question !== question) return [];
      return shownRows(tool, { question, section }, words, unsaid);
    }),
    endOf('group'),
  ];
}

function shownRows(
  tool: Tool,
  place: { readonly question: Question; readonly section: Section },
  words: XlsFormWords,
  unsaid: Unsaid[],
): readonly SurveyRow[] {
  const { question } = place;
  if (question.hidden) {
    unsaid.push({ of: question.id, what: 'hidden' });
    return [];
  }
  const own = conditionsOf(tool, place).filter((condition) => condition !== place.section.when);
  const relevant = relevantToAll(tool, own, question.id, unsaid);
  const rows = questionRows(tool, question, relevant, words);
  if (rows.length === 0) unsaid.push({ of: question.id, what: 'kind' });
  return rows;
}

/** When all of some conditions are true; null, and a note of it, where that cannot be said. */
function relevantToAll(
  tool: Tool,
  conditions: readonly Condition[],
  of: string,
  unsaid: Unsaid[],
): string | null {
  const [first, ...more] = conditions;
  if (first === undefined) return null;
  const relevant = relevantOf(tool, more.length > 0 ? { and: conditions } : first);
  if (relevant === undefined) unsaid.push({ of, what: 'condition' });
  return relevant ?? null;
}

/** The choices of all fields, each list once. */
function choiceRows(tool: Tool, words: XlsFormWords): readonly ChoiceRow[] {
  const questions = [...modelOf(tool).questions.values()].map(({ question }) => question);
  const asked = questions.filter(({ hidden }) => hidden === undefined);
  const all = asked.flatMap((question) => [
    ...(otherStatesOf(question).length > 0 ? statesOf(question, words) : []),
    ...choicesOf(tool, question, question.id),
    ...(question.kind === 'table' ? question.columns : []).flatMap((column) =>
      choicesOf(tool, column, cellOf(question.id, column.id)),
    ),
    ...(question.evidence ? evidenceChoices(tool, words) : []),
  ]);
  const byName = new Map(all.map((row) => [`${row.list_name} ${row.name}`, row]));
  const lists = new Map<string, ChoiceRow[]>();
  for (const row of byName.values()) {
    lists.set(row.list_name, [...(lists.get(row.list_name) ?? []), row]);
  }
  return [...lists.values()].flat();
}
