import { toolSchemaId } from '@maat/schema';
import { membersIn } from './extension.js';
import { given, listOf, memberOf, textOf } from './json.js';
import { knownMembers } from './known-members.js';
import { textBeside } from './text.js';
import { toolIdIn } from './urn.js';

/**
 * The tool that a Questionnaire holds. It is read and not judged: ask `validateTool` whether it is one.
 * Where somebody has changed words, types or options in the Questionnaire since, the change counts.
 *
 * @param questionnaire What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 */
export function toolFrom(questionnaire: unknown): unknown {
  const beside = membersIn(questionnaire);
  return given({
    ...beside,
    schema: toolSchemaId,
    id: toolIdIn(textOf(questionnaire, 'url') ?? ''),
    version: memberOf(questionnaire, 'version'),
    language: memberOf(questionnaire, 'language'),
    title: textBeside(memberOf(questionnaire, 'title'), beside['title']),
    publisher: textBeside(memberOf(questionnaire, 'publisher'), beside['publisher']),
    sections: listOf(questionnaire, 'item').filter(isGroup).map(sectionFrom),
  });
}

function isGroup(item: unknown): boolean {
  return textOf(item, 'type') === 'group';
}

function sectionFrom(item: unknown): unknown {
  const beside = membersIn(item);
  return given({
    ...beside,
    id: textOf(item, 'linkId')?.replace(/^section\//, ''),
    title: textBeside(memberOf(item, 'text'), beside['title']),
    questions: listOf(item, 'item').filter(isAsked).map(questionFrom),
  });
}

function isAsked(item: unknown): boolean {
  return textOf(item, 'type') !== 'display';
}

function questionFrom(item: unknown): unknown {
  const members = knownMembers(item, textOf(item, 'linkId') ?? '');
  return given({
    ...members,
    number: textBeside(memberOf(item, 'prefix'), members['number']),
    ...(members['kind'] === 'table' && { columns: columnsIn(item) }),
  });
}

function columnsIn(item: unknown): readonly unknown[] {
  const rows = listOf(item, 'item').find((each) => textOf(each, 'linkId')?.endsWith('/rows'));
  return listOf(rows, 'item').map((column) => {
    const id = textOf(column, 'linkId')?.replace(/^.*\//, '');
    return given(knownMembers(column, id ?? ''));
  });
}
