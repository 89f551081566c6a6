import type { Text, Tool } from '@maat/schema';
import type { Catalogue, Wording } from '../issue/catalogue.js';
import type { Issue } from '../issue/issue.js';
import { enGB } from '../issue/messages.js';
import { pointerTokens } from '../issue/pointer.js';
import { subjectIn } from '../model/subject-of.js';
import type { Subject } from '../model/text-for.js';
import { datesFor } from './dates-for.js';
import { PlaceNames } from './place-names.js';

/** What an issue is put into words with. */
export interface MessageContext {
  /** The tool of the audit, by which places are named. Without it they are named by pointer. */
  readonly tool?: Tool | undefined;
  /** The audit, where the words may show a date that was answered. It also says whom it is about. */
  readonly audit?: unknown;
  /** Whom the audit is about, where that is settled. Default: what the audit says, if it is given. */
  readonly subject?: Subject | undefined;
  /**
   * Marks words of the tool that stand in a message, such as those of another language. It is given
   * the words, and the text that they are of.
   */
  readonly mark?: ((words: string, text: Text) => string) | undefined;
  /** The messages of a language. Default: British English. */
  readonly messages?: Catalogue;
}

/**
 * The message of an issue: what is wrong where, and what would be right.
 *
 * It shows no answer, save one: where the audit is given, a date outside the review period is
 * named, together with that period. Without it nothing in the message comes from an audit.
 * Places are named by the texts for the person the audit is about.
 *
 * @param issue The issue.
 * @param context The tool, and what else is known.
 */
export function messageFor(issue: Issue, context: MessageContext): string {
  const { tool, audit } = context;
  const subject = context.subject ?? (tool && subjectIn(tool, audit));
  return messageIn(context.messages ?? enGB, issue, { ...context, subject });
}

/**
 * The message of an issue in a wording, such as a form's, that need not have one for each code.
 *
 * @param wording What the issue is put into words with.
 * @param issue The issue.
 * @param context As for `messageFor`, save that nothing but `subject` says whom the audit is about.
 */
export function messageIn(
  wording: Wording,
  issue: Issue,
  context: Omit<MessageContext, 'messages'>,
): string {
  const say = wording.messages[issue.code] ?? wording.other;
  if (say === undefined) return issue.code;
  const names = new PlaceNames(wording.words, context);
  return say({
    ...names.at(issue.pointer),
    data: wording.words.data(issue.pointer),
    ...names.ruleOf(issue),
    ...datesFor(issue, context, wording.words),
    id: pointerTokens(issue.pointer).at(-1) ?? '',
    params: issue.params,
  });
}
