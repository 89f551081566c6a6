import { digestOf } from '@maat/core';
import { type Round, type RoundCase, roundSchemaId, type Tool } from '@maat/schema';
import type { FormBody } from '../http/form-body.js';

/** What was typed into the page that sets a round up. */
export interface TypedRound {
  readonly title: string;
  readonly theme: string;
  readonly tool: string;
  readonly due: string;
  readonly meeting: string;
  readonly previous: string;
  readonly subject: string;
  /** The references of the cases, a line each. */
  readonly cases: string;
  readonly agencies: readonly string[];
}

/** What is wrong with a field of it, by the field's name. */
export interface FieldFault {
  readonly field: keyof TypedRound;
  readonly message: string;
}

/** What a new round is made with. */
export interface NewRound {
  readonly now: Date;
  readonly newId: () => string;
  readonly tools: readonly [Tool, ...Tool[]];
}

/** What a form posted, by field. */
export function typedRound(body: FormBody): TypedRound {
  const one = (name: string) => body.find(([field]) => field === name)?.[1].trim() ?? '';
  const agencies = body.filter(([field]) => field === 'agencies').map(([, value]) => value);
  return {
    ...{ title: one('title'), theme: one('theme'), tool: one('tool') },
    ...{ due: one('due'), meeting: one('meeting'), previous: one('previous') },
    ...{ subject: one('subject'), cases: one('cases'), agencies: [...new Set(agencies)] },
  };
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const longest = 200;
const mostCases = 500;

/** What is to be mended before a round can be made of what was typed. */
export function faultsOf(typed: TypedRound): readonly FieldFault[] {
  const references = referencesIn(typed.cases);
  const rules: readonly (readonly [isWrong: boolean, fault: FieldFault])[] = [
    [typed.title === '', { field: 'title', message: 'Say what the round is called' }],
    [typed.title.length > longest, { field: 'title', message: 'Use 200 characters or fewer' }],
    [typed.theme.length > longest, { field: 'theme', message: 'Use 200 characters or fewer' }],
    [!isDay(typed.due), { field: 'due', message: 'Give the day by which returns are due' }],
    [
      typed.meeting !== '' && !isDay(typed.meeting),
      { field: 'meeting', message: 'Give the day of the meeting, or leave it open' },
    ],
    [references.length === 0, { field: 'cases', message: 'Give at least one case reference' }],
    [references.length > mostCases, { field: 'cases', message: 'Give 500 cases at most' }],
    [
      references.some((reference) => reference.length > longest),
      { field: 'cases', message: 'Use 200 characters or fewer for each reference' },
    ],
    [
      new Set(references).size < references.length,
      { field: 'cases', message: 'Give each case reference once' },
    ],
    [
      typed.agencies.length === 0,
      { field: 'agencies', message: 'Choose the agencies that are asked' },
    ],
  ];
  return rules.filter(([isWrong]) => isWrong).map(([, fault]) => fault);
}

/** The references of cases: a line each, without what is around them. */
function referencesIn(lines: string): readonly string[] {
  return lines.split(/\r?\n/).flatMap((line) => line.trim() || []);
}

/**
 * A round of what was typed, in which nothing is wrong. Nobody is asked before it is opened.
 *
 * @param typed What `faultsOf` finds nothing wrong with.
 */
export function newRound(typed: TypedRound, { now, newId, tools }: NewRound): Round {
  const at = now.toISOString();
  const tool = tools.find(({ id }) => id === typed.tool) ?? tools[0];
  const cases = referencesIn(typed.cases).map(
    (reference): RoundCase => ({
      id: newId(),
      reference,
      ...(typed.subject && { subject: typed.subject }),
      invitations: typed.agencies.map((agency) => ({ agency })),
    }),
  );
  return {
    schema: roundSchemaId,
    id: newId(),
    title: typed.title,
    ...(typed.theme && { theme: typed.theme }),
    tool: toolReference(tool),
    status: 'planned',
    revision: 0,
    madeAt: at,
    changedAt: at,
    due: typed.due,
    ...(typed.meeting && { meeting: typed.meeting }),
    ...(typed.previous && { previous: typed.previous }),
    cases,
  };
}

/** A tool as rounds name it. */
export function toolReference(tool: Tool): Round['tool'] {
  return { id: tool.id, version: tool.version, digest: digestOf(tool) };
}
