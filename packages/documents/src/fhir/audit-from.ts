import { modelOf } from '@maat/core';
import { type Answer, auditSchemaId, type Question, type Tool } from '@maat/schema';
import { answerFrom } from './answer-from.js';
import { answerItem } from './answer-item.js';
import { membersIn } from './extension.js';
import { given, isSame, listOf, memberOf, textOf } from './json.js';
import { toolIdIn } from './urn.js';

/** What a QuestionnaireResponse holds. */
export interface ReadResponse {
  /** The audit. It is read and not judged: ask `validateAudit` whether it is one. */
  readonly audit: unknown;
  /**
   * The questions whose item somebody has changed since it was written, so that what stands beside it
   * does not go with it any more. The change counts.
   */
  readonly changed: readonly string[];
  /**
   * The link ids of items of which not all is in the audit: those that the tool does not have, or has
   * once, and those that say more than an answer can.
   */
  readonly unread: readonly string[];
}

/**
 * The audit that a QuestionnaireResponse holds.
 *
 * @param tool The tool that it answers.
 * @param response What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 */
export function auditFrom(tool: Tool, response: unknown): ReadResponse {
  const { digest, answers: others, changedAt, ...beside } = membersIn(response);
  const items = readItems(tool, response);
  const answers = items.flatMap(({ id, answer }) => (answer === undefined ? [] : [[id, answer]]));
  const [url = '', version] = (textOf(response, 'questionnaire') ?? '').split('|');
  const audit = given({
    ...beside,
    schema: auditSchemaId,
    id: memberOf(memberOf(response, 'identifier'), 'value'),
    tool: given({ id: toolIdIn(url), version, digest }),
    status: statusIn(response),
    changedAt: memberOf(response, 'authored') ?? changedAt,
    answers: Object.fromEntries([...Object.entries(others ?? {}), ...answers]),
  });
  return {
    audit,
    changed: items.filter(({ isChanged }) => isChanged).map(({ id }) => id),
    unread: items.filter(({ isWhole }) => !isWhole).map(({ id }) => id),
  };
}

interface ReadItem {
  readonly id: string;
  readonly answer?: unknown;
  readonly isChanged: boolean;
  /** Whether all that it says is in the answer. */
  readonly isWhole: boolean;
}

function readItems(tool: Tool, response: unknown): readonly ReadItem[] {
  const { questions } = modelOf(tool);
  const met = new Set<string>();
  return questionItems(response).map((item) => {
    const id = textOf(item, 'linkId') ?? '';
    const question = questions.get(id)?.question;
    if (question === undefined || met.has(id)) return { id, isChanged: false, isWhole: false };
    met.add(id);
    return { id, ...readItem(tool, question, item) };
  });
}

/** The items in the groups of sections; and items that stand outside of any, as other programs write. */
function questionItems(response: unknown): readonly unknown[] {
  return listOf(response, 'item').flatMap((item) =>
    textOf(item, 'linkId')?.startsWith('section/') ? listOf(item, 'item') : [item],
  );
}

function statusIn(response: unknown): unknown {
  const status = memberOf(response, 'status');
  return status === 'completed' || status === 'amended' ? 'submitted' : status;
}

/** The exact answer where it still goes with the item; else what the item says. */
function readItem(tool: Tool, question: Question, item: unknown): Omit<ReadItem, 'id'> {
  const { answer: exact, state } = membersIn(item);
  const shown = answerFrom(question, item);
  const isWhole = saysAll(itemOf(tool, question, shown), item);
  if (exact === undefined) {
    return {
      answer: shown,
      isChanged: state !== undefined && state !== memberOf(shown, 'state'),
      isWhole,
    };
  }
  const isChanged = !isSame(answerFrom(question, itemOf(tool, question, exact)), shown);
  return { answer: isChanged ? shown : exact, isChanged, isWhole };
}

/** The item of an answer of any shape. One that no question takes has none. */
function itemOf(tool: Tool, question: Question, answer: unknown): unknown {
  try {
    return answerItem(tool, question, answer as Answer);
  } catch {
    return undefined;
  }
}

/** Whether two items say the same. */
function saysAll(written: unknown, item: unknown): boolean {
  try {
    return isSame(saidIn(written), saidIn(item));
  } catch {
    return false; // Nested deeper than there is room for: nothing that anybody answered.
  }
}

/** What an item says, without the words around it: programs write more of those, or fewer. */
function saidIn(item: unknown): unknown {
  return { answer: said(memberOf(item, 'answer')), item: said(memberOf(item, 'item')) };
}

function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([name]) => !around.has(name));
  return Object.fromEntries(
    members.map(([name, member]) =>
      name === 'valueCoding'
        ? [name, codeOf(member)]
        : [name === 'valueInteger' ? 'valueDecimal' : name, said(member)],
    ),
  );
}

const around: ReadonlySet<string> = new Set(['id', 'text', 'extension']);

/** A code of ours needs no system. One of another system is not ours, be it written alike. */
function codeOf(coding: unknown): unknown {
  const [system = 'urn:maat:', code] = [textOf(coding, 'system'), memberOf(coding, 'code')];
  return system.startsWith('urn:maat:') ? code : [system, code];
}
