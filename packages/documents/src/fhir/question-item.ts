import { isRequired, optionsOf, takesNotApplicable, textFor } from '@maat/core';
import type { Column, Condition, Paragraph, Question, Tool } from '@maat/schema';
import { askedItem, displayItem, limitExtensions, optionMembers, partItem } from './asked-item.js';
import { enableWhen } from './enable-when.js';
import { extensionsFor } from './extension.js';
import { isSame, listed } from './json.js';
import { knownMembers } from './known-members.js';
import type { FhirExtension, FhirQuestionnaireItem } from './resources.js';
import { fhirParagraph, fhirString, fhirText } from './text.js';
import { hiddenItem } from './urn.js';

/** A question as an item, which holds all that the tool says of it. */
export function questionItem(tool: Tool, question: Question): FhirQuestionnaireItem {
  const item = askedItem(tool, question, question.id);
  const prefix = question.number === undefined ? undefined : fhirString(question.number);
  const hidden = question.hidden ? [{ url: hiddenItem, valueBoolean: true }] : [];
  return {
    ...listed('extension', [...hidden, ...beside(item, membersBeside(question, prefix), question)]),
    ...item,
    ...(prefix !== undefined && { prefix }),
    ...enableWhen(tool, conditionsFor(tool, question)),
    ...(mustBeAnswered(question) && { required: true }),
    ...listed('item', partsOf(tool, question)),
  };
}

/** The members that stand in an extension, if the item does not say them by itself. */
function membersBeside(question: Question, prefix: string | undefined): Record<string, unknown> {
  const isElsewhere = (name: string, value: unknown) =>
    (name === 'columns' && question.kind === 'table') || (name === 'number' && value === prefix);
  const members = Object.entries(question).filter((member) => !isElsewhere(...member));
  return Object.fromEntries(members);
}

/** What the item does not say by itself, as extensions. */
function beside(
  item: FhirQuestionnaireItem,
  members: Readonly<Record<string, unknown>>,
  asked: Question | Column,
): FhirExtension[] {
  const limits = limitExtensions(asked);
  const known = knownMembers(
    { ...item, extension: [...limits, ...kindExtension(item, asked)] },
    asked.id,
  );
  const rest = Object.entries(members).filter(([name, value]) => !isSame(known[name], value));
  const kind = kindExtension(item, asked);
  return [...limits, ...kind, ...extensionsFor(Object.fromEntries(rest))];
}

/** The kind, where the type of the item means another. */
function kindExtension(
  item: FhirQuestionnaireItem,
  { id, kind }: Question | Column,
): FhirExtension[] {
  return knownMembers(item, id)['kind'] === kind ? [] : extensionsFor({ kind });
}

/** The conditions of a question itself: the group that it stands in has those of its section. */
function conditionsFor({ themePacks, roles }: Tool, { when, themePack }: Question): Condition[] {
  const conditions = when ? [when] : [];
  const theme = themePacks?.find(({ id }) => id === themePack)?.theme;
  if (theme === undefined || roles?.theme === undefined) return conditions;
  const answer = { var: `answers.${roles.theme}` };
  return [...conditions, { '==': [answer, theme] }];
}

/** FHIR knows no N/A: what may be answered so, or not be found, is not required in its sense. */
function mustBeAnswered(question: Question): boolean {
  return isRequired(question) && !takesNotApplicable(question) && !question.noEvidence;
}

function partsOf(tool: Tool, question: Question): readonly FhirQuestionnaireItem[] {
  const { id, hint, guidance = [] } = question;
  return [
    ...(hint === undefined ? [] : displayItem(`${id}/hint`, fhirText(hint))),
    ...guidanceItems(id, guidance),
    ...answerParts(tool, question),
    ...(question.evidence ? [evidenceItem(tool, id)] : []),
  ];
}

/** Paragraphs for reading. */
export function guidanceItems(
  linkId: string,
  guidance: readonly Paragraph[],
): readonly FhirQuestionnaireItem[] {
  return guidance.flatMap((paragraph, index) =>
    displayItem(`${linkId}/guidance/${index}`, fhirParagraph(paragraph)),
  );
}

function answerParts(tool: Tool, question: Question): readonly FhirQuestionnaireItem[] {
  switch (question.kind) {
    case 'decision': {
      const { label, maxLength } = question.explanation;
      const limit = maxLength === undefined ? {} : { maxLength };
      return [partItem(`${question.id}/explanation`, textFor(label), 'text', limit)];
    }
    case 'grade': {
      const label = question.rationale?.label;
      return label === undefined
        ? []
        : [partItem(`${question.id}/rationale`, textFor(label), 'text')];
    }
    case 'table': {
      const columns = question.columns.map((column) => columnItem(tool, question.id, column));
      const name = textFor(question.rowName ?? question.label);
      return [partItem(`${question.id}/rows`, name, 'group', { repeats: true, item: columns })];
    }
    default:
      return [];
  }
}

function columnItem(tool: Tool, question: string, column: Column): FhirQuestionnaireItem {
  const linkId = `${question}/columns/${column.id}`;
  const item = askedItem(tool, column, linkId);
  const hint =
    column.hint === undefined ? [] : displayItem(`${linkId}/hint`, fhirText(column.hint));
  return {
    ...listed('extension', beside(item, { ...column }, column)),
    ...item,
    ...listed('item', hint),
  };
}

/** Dated evidence: FHIR has nothing for it, so it is a group that repeats. */
function evidenceItem(tool: Tool, question: string): FhirQuestionnaireItem {
  const at = `${question}/evidence`;
  const types = { codeList: 'contactTypes' };
  const hasTypes = optionsOf(tool, types).length > 0;
  const item = [
    partItem(`${at}/what`, 'What happened', 'text'),
    partItem(`${at}/when`, 'When', 'date'),
    ...(hasTypes
      ? [
          partItem(
            `${at}/contactType`,
            'Type of contact',
            'choice',
            optionMembers(tool, types, `${at}/contactType`),
          ),
        ]
      : []),
    partItem(`${at}/invited`, 'Invited', 'boolean'),
    partItem(`${at}/attended`, 'Attended', 'boolean'),
  ];
  return partItem(at, 'Evidence', 'group', { repeats: true, item });
}
