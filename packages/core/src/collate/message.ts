import type { Text, Tool } from '@maat/schema';
import { joined } from '../issue/phrases.js';
import { pointerTo } from '../issue/pointer.js';
import { PlaceNames } from '../message/place-names.js';
import { type Subject, textFor } from '../model/text-for.js';
import { modelOf } from '../model/tool-model.js';
import { agenciesOf } from './agency.js';
import type { Discrepancy } from './discrepancy.js';
import type { DiscrepancyMessages } from './message-parts.js';
import { discrepanciesEnGB } from './messages.js';

/** What a discrepancy is put into words with. */
export interface DiscrepancyContext {
  /** The tool that the returns were put side by side by. */
  readonly tool: Tool;
  readonly subject?: Subject | undefined;
  /** The messages of a language. Default: British English. */
  readonly messages?: DiscrepancyMessages;
}

/**
 * The message of a discrepancy: who says what, and what does not go with it. It shows no answer, and
 * names agencies as the tool does.
 */
export function discrepancyMessage(
  { code, question, restsOn, params }: Discrepancy,
  { tool, subject, messages = discrepanciesEnGB }: DiscrepancyContext,
): string {
  const text = (label: Text | undefined) => (label === undefined ? '' : textFor(label, subject));
  const agencies = new Map(agenciesOf(tool).map(({ code: id, label }) => [id, text(label)]));
  const nameOf = (agency: string) => agencies.get(agency) ?? agency;
  const names = restsOn.map(({ agency, audit }) =>
    agency === undefined ? messages.returnOf(audit) : nameOf(agency),
  );
  const [first = '', ...rest] = [...new Set(names)];
  const inWords = (list: readonly string[]) => joined(list, messages.and);
  const places = new PlaceNames(messages.words, { tool, subject });
  const flag = String(params['flag'] ?? '');
  const { flags = {} } = tool;
  return messages.messages[code]({
    agency: first,
    others: inWords(rest),
    all: inWords([first, ...rest]),
    place: question === undefined ? '' : places.at(pointerTo('answers', question)).place,
    flag: Object.hasOwn(flags, flag) ? text(flags[flag]?.label) : flag,
    grade: text(modelOf(tool).grades.get(String(params['grade']))?.label),
    named: nameOf(String(params['named'] ?? '')),
    params,
  });
}
