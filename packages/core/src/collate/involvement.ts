import type { Answer, Evidence } from '@maat/schema';
import { firstDayOf, lastDayOf, parseIsoDate } from '../model/calendar-date.js';
import { agenciesOf } from './agency.js';
import type { Discrepancy, DiscrepancyPlace } from './discrepancy.js';
import { namesOfAgency } from './names-agency.js';
import {
  answerIn,
  evidenceIn,
  found,
  placesOf,
  type Told,
  type ToldEvidence,
  type ToldReturn,
} from './told.js';

/**
 * What the evidence and the words of agencies say of the part that another had, held to what that one
 * says. They speak of it where they hold its name as the tool's list of agencies has it: no more is
 * known, as evidence has no field for it.
 */
export function involvementDiscrepancies(told: Told): readonly Discrepancy[] {
  const rows = new Map(told.returns.map((each) => [each, evidenceIn(each)]));
  return agenciesOf(told.model.tool).flatMap(({ code, label }) => {
    const names = namesOfAgency(label);
    const own = told.returns.filter(({ agency }) => agency === code);
    const others = told.returns.filter(({ agency }) => agency !== code);
    const spoken = others.flatMap((each) =>
      (rows.get(each) ?? []).filter(({ evidence }) => names(evidence.what ?? '')),
    );
    return [
      ...own.flatMap((each) => [
        ...denied(told, each, { others, spoken, names }),
        ...invitationsUnknown(each, rows.get(each) ?? [], spoken),
        ...attendanceDiffers(rows.get(each) ?? [], spoken, code),
      ]),
      ...notAskedFor(told, code, spoken),
    ];
  });
}

/** What others say that holds the name of an agency. */
interface Spoken {
  readonly others: readonly ToldReturn[];
  readonly spoken: readonly ToldEvidence[];
  readonly names: (text: string) => boolean;
}

/** N/A, or no evidence, to a question to which another agency names this one. */
function denied(
  { model }: Told,
  own: ToldReturn,
  { others, spoken, names }: Spoken,
): readonly Discrepancy[] {
  return [...model.questions.keys()].flatMap((question) => {
    const state = own.cells.get(question)?.state;
    if (state !== 'not-applicable' && state !== 'no-evidence') return [];
    const places = [
      ...others.flatMap((other) => wordsAt(other, question, names)),
      ...spoken.filter((each) => each.question === question).map(({ place }) => place),
    ];
    return places.length === 0
      ? []
      : found('involvement.not-applicable', [...placesOf(own, question), ...places], {
          question,
          state,
        });
  });
}

function wordsAt(
  told: ToldReturn,
  question: string,
  names: Spoken['names'],
): readonly DiscrepancyPlace[] {
  const words = wordsOf(answerIn(told, question));
  return words.some(names) ? placesOf(told, question) : [];
}

/** The words of an answer that are no row of a table. */
function wordsOf(answer: Answer | undefined): readonly string[] {
  if (answer?.state !== 'answered') return [];
  const { value } = answer;
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && 'explanation' in value ? [value.explanation ?? ''] : [];
}

/** An invitation that names the agency, of which its own evidence has nothing of that time. */
function invitationsUnknown(
  own: ToldReturn,
  rows: readonly ToldEvidence[],
  spoken: readonly ToldEvidence[],
): readonly Discrepancy[] {
  return spoken.flatMap(({ evidence, place }) => {
    const isDated = evidence.invited === true && rangeOf(evidence) !== undefined;
    if (!own.aligned || !isDated) return [];
    if (rows.some((row) => mayBeSameTime(row.evidence, evidence))) return [];
    return found('involvement.invitation-unknown', [place], {
      named: own.agency ?? '',
    });
  });
}

/** Evidence of one day of which one agency says that those invited attended, and another that not. */
function attendanceDiffers(
  own: readonly ToldEvidence[],
  spoken: readonly ToldEvidence[],
  named: string,
): readonly Discrepancy[] {
  const rows = own.filter(({ evidence }) => evidence.attended !== undefined);
  return spoken.flatMap(({ evidence, place }) => {
    const against = rows.filter(
      (row) =>
        isSameDay(row.evidence, evidence) &&
        evidence.attended !== undefined &&
        row.evidence.attended !== evidence.attended,
    );
    const [first] = against;
    return first === undefined
      ? []
      : found(
          'involvement.attendance-differs',
          [first.place, ...against.slice(1).map((row) => row.place), place],
          { named },
        );
  });
}

/** Evidence that names an agency which is not asked for a return, or is exempt from one. */
function notAskedFor(
  { case: of, returns }: Told,
  agency: string,
  spoken: readonly ToldEvidence[],
): readonly Discrepancy[] {
  const invitation = of?.invitations.find((each) => each.agency === agency);
  const isAsked = of === undefined || (invitation && !invitation.exempt);
  if (isAsked || returns.some((each) => each.agency === agency)) return [];
  const places = spoken.map(({ place }) => place);
  const standing = invitation ? 'exempt' : 'not-invited';
  return found('involvement.not-asked-for', places, { named: agency, standing });
}

interface Range {
  readonly from: string;
  readonly to: string;
}

function rangeOf({ when }: Evidence): Range | undefined {
  const date = typeof when === 'string' ? parseIsoDate(when) : undefined;
  return date && { from: firstDayOf(date), to: lastDayOf(date) };
}

function mayBeSameTime(one: Evidence, other: Evidence): boolean {
  const [left, right] = [rangeOf(one), rangeOf(other)];
  // Undated evidence may be of any time.
  if (left === undefined || right === undefined) return true;
  return left.from <= right.to && right.from <= left.to;
}

function isSameDay(one: Evidence, other: Evidence): boolean {
  const [left, right] = [rangeOf(one), rangeOf(other)];
  const isSame = left !== undefined && left.from === left.to && isSameRange(left, right);
  const types = [one.contactType, other.contactType].filter((type) => type !== undefined);
  return isSame && new Set(types).size < 2;
}

function isSameRange(one: Range, other: Range | undefined): boolean {
  return one.from === other?.from && one.to === other.to;
}
