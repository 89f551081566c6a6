import { type Catalogue, enGB, type IssueParameters } from '@maat/core';
import type { Invocation } from '../command/invocation.js';
import type { Finding, InputCode } from './finding.js';

/** The languages that issues are told in. */
export const languages = ['en', 'cy'] as const;

/** A language that issues are told in. */
export type Language = (typeof languages)[number];

/** The language that `--lang` asks for. The parser lets no other through. */
export function languageIn(invocation: Invocation): Language {
  return invocation.text('lang') === 'cy' ? 'cy' : 'en';
}

/** What issues are told with. */
export interface Words {
  readonly catalogue: Catalogue;
  readonly input: Readonly<Record<InputCode, (params: IssueParameters) => string>>;
}

const expectations: Readonly<Record<string, string>> = {
  value: 'a value',
  'value-or-close': 'a value or ]',
  name: 'the name of a member, in double quotes',
  'name-or-close': 'the name of a member, in double quotes, or }',
  colon: 'a colon',
  'comma-or-close': 'a comma, or the bracket that closes',
  nothing: 'nothing more',
  'well-formed': 'a text or number as JSON writes it',
};

const english: Words['input'] = {
  'input.empty': () => 'There is nothing in it: an audit was expected',
  'input.encoding': () => 'This is not UTF-8: save the file with that encoding',
  'input.syntax': ({ expected }) =>
    `This is not JSON: ${expectations[String(expected)]} was expected here`,
  'input.truncated': () => 'The JSON ends too early: the file was cut off, or never finished',
  'input.duplicate-member': () =>
    'A member of this name is there already, and only one of them would be read: take one away',
  'input.too-large': ({ limit }) =>
    `The document is larger than ${limit} MB and was not read: --max-size allows more`,
  'input.unclosed-list': () => 'The list of audits has no ] at its end: was the file cut off?',
  'input.not-an-audit': () =>
    'Neither an audit, {, nor a list of them, [, begins here: nothing from here on was read',
  'input.unknown-tool': ({ id, version }) =>
    `There is no tool ${id} ${version} to hold it against: name its file with --tool`,
};

/** A draft, like the Welsh messages of core: no speaker of Welsh has checked it. */
const welsh: Words['input'] = {
  'input.empty': () => 'Nid oes dim ynddi: disgwylid archwiliad',
  'input.encoding': () => 'Nid UTF-8 yw hyn: cadwch y ffeil â’r amgodiad hwnnw',
  'input.syntax': () => 'Nid JSON yw hyn',
  'input.truncated': () => 'Mae’r JSON yn gorffen yn rhy gynnar: torrwyd y ffeil yn fyr',
  'input.duplicate-member': () =>
    'Mae aelod o’r enw hwn yno eisoes, a dim ond un ohonynt a ddarllenid: tynnwch un i ffwrdd',
  'input.too-large': ({ limit }) =>
    `Mae’r ddogfen yn fwy na ${limit} MB ac ni chafodd ei darllen: mae --max-size yn caniatáu mwy`,
  'input.unclosed-list': () => 'Nid oes ] ar ddiwedd y rhestr o archwiliadau: a dorrwyd y ffeil?',
  'input.not-an-audit': () =>
    'Nid yw archwiliad, {, na rhestr ohonynt, [, yn dechrau yma: ni ddarllenwyd dim o’r fan hon',
  'input.unknown-tool': ({ id, version }) =>
    `Nid oes teclyn ${id} ${version} i’w ddal yn ei erbyn: enwch ei ffeil â --tool`,
};

/** The words of a language. */
export async function wordsOf(language: Language): Promise<Words> {
  if (language === 'en') return { catalogue: enGB, input: english };
  const { cy } = await import('@maat/core/messages/cy');
  return { catalogue: cy, input: welsh };
}

/** A finding of the command itself: always an error. */
export function inputFinding(
  words: Words,
  code: InputCode,
  pointer = '',
  params: IssueParameters = {},
): Finding {
  return { code, severity: 'error', pointer, params, message: words.input[code](params) };
}
