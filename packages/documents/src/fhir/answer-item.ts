import type { Answer, Answered, Evidence, Question, TableQuestion, Tool } from '@maat/schema';
import { extensionsFor } from './extension.js';
import { listed, textOf } from './json.js';
import type { FhirAnswer, FhirExtension, FhirResponseItem } from './resources.js';
import { fhirText } from './text.js';
import { absentReason } from './urn.js';
import { codings, dateValue, fhirValues, textValue } from './value-item.js';

/** What was answered to a question as an item, as near as FHIR can hold it. */
export function answerItem(tool: Tool, question: Question, answer: Answer): FhirResponseItem {
  const text = fhirText(question.label);
  const head = { linkId: question.id, ...(text !== undefined && { text }) };
  if (answer.state !== 'answered') return { extension: absence(answer), ...head };
  const parts = [...partItems(tool, question, answer), ...evidenceItems(tool, question, answer)];
  if (question.kind === 'table') return { ...head, ...listed('item', parts) };
  const [first, ...others] =
    answer.value === undefined ? [] : fhirValues(tool, question, question.id, answer.value);
  const answers =
    first || parts.length > 0 ? [{ ...first, ...listed('item', parts) }, ...others] : [];
  return { ...head, ...listed('answer', answers) };
}

/** Why nothing is answered: by FHIR's own words, and by ours. */
function absence({ state, ...reason }: Exclude<Answer, Answered>): readonly FhirExtension[] {
  const valueCode = state === 'not-applicable' ? state : 'unknown';
  return [{ url: absentReason, valueCode }, ...extensionsFor({ state, ...reason })];
}

function partItems(
  tool: Tool,
  question: Question,
  { value }: Answered,
): readonly FhirResponseItem[] {
  switch (question.kind) {
    case 'decision':
      return answeredItem(`${question.id}/explanation`, textValue(textOf(value, 'explanation')));
    case 'grade':
      return answeredItem(`${question.id}/rationale`, textValue(textOf(value, 'rationale')));
    case 'table':
      return rowItems(tool, question, value);
    default:
      return [];
  }
}

/** An item with answers; nothing where there are none. */
function answeredItem(linkId: string, answer: readonly FhirAnswer[]): readonly FhirResponseItem[] {
  return answer.length === 0 ? [] : [{ linkId, answer }];
}

function rowItems(
  tool: Tool,
  { id, columns }: TableQuestion,
  value: Answered['value'],
): readonly FhirResponseItem[] {
  const rows = Array.isArray(value) ? value.filter((row) => typeof row !== 'string') : [];
  return rows.map((row) => {
    const cells = columns.flatMap((column) => {
      const linkId = `${id}/columns/${column.id}`;
      const cell = Object.hasOwn(row.cells, column.id) ? row.cells[column.id] : undefined;
      return cell === undefined ? [] : answeredItem(linkId, fhirValues(tool, column, linkId, cell));
    });
    return {
      extension: extensionsFor({ id: row.id }),
      linkId: `${id}/rows`,
      ...listed('item', cells),
    };
  });
}

function evidenceItems(
  tool: Tool,
  question: Question,
  { evidence = [] }: Answered,
): readonly FhirResponseItem[] {
  const at = `${question.id}/evidence`;
  return evidence.map((row) => ({
    extension: extensionsFor({ id: row.id }),
    linkId: at,
    ...listed('item', evidenceParts(tool, at, row)),
  }));
}

function evidenceParts(
  tool: Tool,
  at: string,
  { what, when, contactType, invited, attended }: Evidence,
): readonly FhirResponseItem[] {
  const types = { codeList: 'contactTypes' };
  return [
    ...answeredItem(`${at}/what`, textValue(what)),
    ...answeredItem(`${at}/when`, typeof when === 'string' ? dateValue(when) : []),
    ...answeredItem(`${at}/contactType`, codings(tool, types, `${at}/contactType`, [contactType])),
    ...answeredItem(`${at}/invited`, booleanValue(invited)),
    ...answeredItem(`${at}/attended`, booleanValue(attended)),
  ];
}

function booleanValue(value: boolean | undefined): readonly FhirAnswer[] {
  return value === undefined ? [] : [{ valueBoolean: value }];
}
