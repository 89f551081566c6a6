import type { IssueParameters } from './issue.js';
import { joined, strings } from './phrases.js';

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

/** The types of JSON that a value may have. */
export const types = ({ expected }: IssueParameters): string =>
  joined(
    strings(expected).map((name) => typeNames[name] ?? name),
    'or',
  );

const kindNames: Readonly<Record<string, string>> = {
  text: 'text',
  date: 'a date',
  number: 'a number',
  choice: 'one of the answers offered',
  choices: 'a list of the answers offered',
  decision: 'an answer with its explanation',
  grade: 'a grade',
  table: 'a list of rows',
  row: 'a row',
};

/** The kind of value that a question takes. */
export const kinds = ({ expected }: IssueParameters): string =>
  kindNames[String(expected)] ?? String(expected);

const reasonNames: Readonly<Record<string, string>> = {
  number: 'a number that is not finite',
  class: 'an object that is an instance of a class',
  circle: 'an object that holds itself',
  unreadable: 'a member that cannot be read',
};

/** Why something is not JSON. */
export const reasons = ({ reason }: IssueParameters): string =>
  reasonNames[String(reason)] ?? `a value of type ${String(reason)}`;

/** A parameter that is a list, in words. */
export const listed = (params: IssueParameters, name: string, conjunction: string): string =>
  joined(
    strings(params[name]).map((item) => `‘${item}’`),
    conjunction,
  );

const retiredBecause: Readonly<Record<string, string>> = {
  gone: 'it is not asked any more',
  hidden: 'this form does not ask it',
  misfit: 'the question does not take it any more',
};

/** Why an answer has no place any more. */
export const retiredAs = ({ reason }: IssueParameters): string =>
  retiredBecause[String(reason)] ?? String(reason);

const splitBecause: Readonly<Record<string, string>> = {
  state: 'the same is said of',
  whole: 'all of it stands at the first that takes it,',
  parts: 'its parts stand where each is taken first,',
};

/** Where the answer to a question went that was split, and why. */
export function splitTo(params: IssueParameters): string {
  const to = listed(params, 'to', 'and');
  if (to === '') return `none of ${listed(params, 'blank', 'and')} takes it`;
  const because = `${splitBecause[String(params['by'])] ?? ''} ${to}`;
  const blank = listed(params, 'blank', 'and');
  return blank === '' ? because : `${because}; ${blank} is to be answered`;
}

/** What belongs to the core. */
export const ofCore = ({ of, id }: IssueParameters): string =>
  `the ${String(of)} ‘${String(id)}’, which belongs to the core`;

const weaknessNames: Readonly<Record<string, string>> = {
  unmarked: 'it must stay marked as one of the core',
  optional: 'it must be asked for an answer still',
  kind: 'it must be answered in the same way',
  'not-applicable': 'it cannot be answered N/A',
  'no-evidence': '‘no evidence found’ must be an answer still',
  evidence: 'it must take evidence still',
  answers: 'it must take every answer that it took',
  explanation: 'its answers must be explained still',
  condition: 'it must be asked wherever it was',
  'says-other': 'it must say what it said',
  strength: 'it must be as strong as it was',
};

/** How something of the core is weakened, by what must not be. */
export const weaknesses = ({ why, on }: IssueParameters): string =>
  on === undefined
    ? (weaknessNames[String(why)] ?? String(why))
    : `it hangs on ‘${String(on)}’, which must stay what it was`;

/** What the base says now and what the overlay says, where both can be shown. */
export const bothTexts = ({ theirs, ours }: IssueParameters): string => {
  const texts = [
    ...(theirs === undefined ? [] : [`the base now says ‘${String(theirs)}’`]),
    ...(ours === undefined ? [] : [`the overlay says ‘${String(ours)}’`]),
  ];
  return texts.length > 0 ? `: ${joined(texts, 'and')}` : '';
};

const namedThings: Readonly<Record<string, string>> = {
  agency: 'an agency that the tool does not have',
  subject: 'a subject that the tool does not have',
  question: 'a question that the tool does not have',
  section: 'a section that the tool does not have',
  grade: 'a grade that is not in the scale',
  return: 'a return that the review does not rest on',
  judgement: 'a judgement that the review does not have',
  finding: 'a finding that the review does not have',
};

/** What is named, and is not there. */
export const namedThing = ({ what }: IssueParameters): string =>
  namedThings[String(what)] ?? 'something that is not there';
