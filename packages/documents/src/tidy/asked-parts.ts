import { modelOf, textFor } from '@maat/core';
import type { Column, Tool } from '@maat/schema';
import { codesOf } from './codebook.js';
import type { QuestionColumns } from './tidy-row.js';

/** What the tool says of a question, as its rows tell it. */
export interface AskedParts {
  readonly about: QuestionColumns;
  readonly kind: string;
  /** The labels of its codes, or of the grades. */
  readonly labels: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, ColumnParts>;
}

/** What the tool says of a column of a table. */
interface ColumnParts {
  readonly kind: string;
  readonly label: string;
  readonly role: string | null;
  readonly labels: ReadonlyMap<string, string>;
}

/** What a tool says of each of its questions, in the order of the form, by id. */
export function askedPartsOf(tool: Tool): ReadonlyMap<string, AskedParts> {
  const roles = rolesOf(tool);
  const parts = new Map<string, AskedParts>();
  for (const [id, { question, section }] of modelOf(tool).questions) {
    const about = {
      section_id: section.id,
      section_title: textFor(section.title),
      question_id: id,
      question_number: question.number ?? null,
      question_label: textFor(question.label),
      question_kind: question.kind,
      question_role: roles.get(id) ?? null,
      sensitivity: question.sensitivity ?? 'none',
    };
    const columns = question.kind === 'table' ? question.columns : [];
    parts.set(id, {
      about,
      kind: question.kind,
      labels: new Map(codesOf(tool, question)),
      columns: new Map(columns.map((column) => [column.id, columnParts(tool, column)])),
    });
  }
  return parts;
}

/** What is told of a question that the tool has not. */
export function unknownParts(id: string): AskedParts {
  const about = {
    section_id: null,
    section_title: null,
    question_id: id,
    question_number: null,
    question_label: null,
    question_kind: null,
    question_role: null,
    sensitivity: null,
  };
  return { about, kind: '', labels: new Map(), columns: new Map() };
}

function columnParts(tool: Tool, column: Column): ColumnParts {
  return {
    kind: column.kind,
    label: textFor(column.label),
    role: column.role ?? null,
    labels: new Map(codesOf(tool, column)),
  };
}

/** The role of each question that has one. */
function rolesOf(tool: Tool): ReadonlyMap<string, string> {
  const judgements = tool.sections.flatMap(({ judgement }) => judgement ?? []);
  const roles = Object.entries(tool.roles ?? {}).map(([role, id]) => [id, role] as const);
  return new Map([...judgements.map((id) => [id, 'judgement'] as const), ...roles]);
}
