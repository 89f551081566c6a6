import type { Question, Tool } from '@maat/schema';
import { firstDayOf, lastDayOf, parseIsoDate } from '../model/calendar-date.js';
import type { FactValue } from '../model/fact.js';
import { modelOf } from '../model/tool-model.js';
import { folded } from './agency.js';
import type { Discrepancy, DiscrepancyCode } from './discrepancy.js';
import { factIn, found, placeIn, placesOf, type Told, type ToldReturn } from './told.js';

const comparable: ReadonlySet<string> = new Set([
  'date',
  'number',
  'choice',
  'choices',
  'decision',
]);

/**
 * The questions whose answers are facts of the case, so that two agencies cannot both be right if they
 * answer otherwise. A tool does not say which they are. These are taken for it: what is answered with a
 * date, a number or a choice, says something about people (its sensitivity is not `none`), and stands
 * in no section that audits practice (`area`); not what has a role, nor what raises a flag.
 */
export function caseFactsOf(tool: Tool): readonly string[] {
  const roles = new Set<string>(Object.values(tool.roles ?? {}));
  const flags = new Set(Object.values(tool.flags ?? {}).map(({ question }) => question));
  const isFact = ({ id, kind, sensitivity = 'none' }: Question) =>
    comparable.has(kind) && sensitivity !== 'none' && !roles.has(id) && !flags.has(id);
  return [...modelOf(tool).questions.values()]
    .filter(({ question, section }) => section.area !== true && isFact(question))
    .map(({ question }) => question.id);
}

/** Answers of agencies to what is one and the same for all of them, where they are not. */
export function factDiscrepancies(told: Told): readonly Discrepancy[] {
  const { subject, caseStatus } = told.model.tool.roles ?? {};
  return [
    ...told.facts.flatMap((id) =>
      compared(told, id, isDate(told, id) ? 'fact.dates-differ' : 'fact.answers-differ'),
    ),
    ...compared(told, subject, 'fact.subject-differs'),
    ...referencesDiffer(told),
    ...compared(told, caseStatus, 'fact.status-differs'),
  ];
}

function compared(
  { model, returns }: Told,
  question: string | undefined,
  code: DiscrepancyCode,
): readonly Discrepancy[] {
  if (question === undefined) return [];
  const said = returns.flatMap((each) => {
    const fact = factIn(each, question, model);
    return fact === undefined ? [] : [{ each, fact }];
  });
  const [first] = said;
  const differ = code === 'fact.dates-differ' ? areApart : isOther;
  const isOne = said.every((one) => said.every((other) => !differ(one.fact, other.fact)));
  if (first === undefined || isOne) return [];
  const places = said.flatMap(({ each }) => placesOf(each, question));
  return found(code, places, { question });
}

function isDate({ model }: Told, id: string): boolean {
  return model.questions.get(id)?.question.kind === 'date';
}

/** Whether two dates have no day in common, as exact as they are. */
function areApart(one: FactValue, other: FactValue): boolean {
  const [left, right] = [parseIsoDate(String(one)), parseIsoDate(String(other))];
  if (left === undefined || right === undefined) return false;
  return lastDayOf(left) < firstDayOf(right) || lastDayOf(right) < firstDayOf(left);
}

function isOther(one: FactValue, other: FactValue): boolean {
  return keyOf(one) !== keyOf(other);
}

function keyOf(fact: FactValue): string {
  if (typeof fact === 'string') return folded(fact);
  return JSON.stringify(Array.isArray(fact) ? [...fact].sort() : fact);
}

/** Returns whose case reference is not that of the case; without one, not that of the others. */
function referencesDiffer(told: Told): readonly Discrepancy[] {
  const role = told.model.tool.roles?.caseReference;
  const said = told.returns.flatMap((each) => referencesIn(told, each, role));
  const own = told.case && folded(told.case.reference);
  const wrong =
    own === undefined
      ? said.filter(() => new Set(said.map(({ reference }) => reference)).size > 1)
      : said.filter(({ reference }) => reference !== own);
  return found(
    'fact.reference-differs',
    wrong.map(({ place }) => place),
    { against: own === undefined ? 'others' : 'case' },
  );
}

function referencesIn({ model }: Told, each: ToldReturn, role: string | undefined) {
  const { caseReference } = each.made;
  const answered = role === undefined ? undefined : factIn(each, role, model);
  const [place] = role === undefined ? [] : placesOf(each, role);
  return [
    ...(caseReference === undefined
      ? []
      : [{ reference: folded(caseReference), place: placeIn(each, '/caseReference') }]),
    ...(typeof answered === 'string' && place ? [{ reference: folded(answered), place }] : []),
  ];
}
