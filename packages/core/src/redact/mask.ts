import type { Answer, Audit, Question, RedactionProfile, Tool } from '@maat/schema';
import { isLongerThan } from '../model/text-length.js';
import type { ToolModel } from '../model/tool-model.js';
import type { AuditDates } from './birth-dates.js';
import type { FindIn } from './find-in.js';
import { type Found, type Identifier, inOrder, matches } from './found.js';
import { isDateThatPasses } from './given-date.js';
import { type Held, textsGiven, textsRetired } from './held-texts.js';
import { nameQuestionsOf } from './known-names.js';
import { mapTyped } from './map-typed.js';

/** What is masked in a text. */
export type Masked = Identifier | 'case-reference';

/** How many of each were masked. */
export type MaskedCounts = Partial<Record<Masked, number>>;

/** What stands in the place of what was masked. */
const masks: { readonly [WHAT in Masked]: string } = {
  name: '[name]',
  'nhs-number': '[NHS number]',
  postcode: '[postcode]',
  'phone-number': '[telephone number]',
  'email-address': '[e-mail address]',
  'birth-date': '[date of birth]',
  'case-reference': '[case reference]',
};

/** What stands in the place of a text that its masks make too long to be stored. */
const tooLong = '[text]';

/** Masks answers, and counts what it masks; undefined where no mask can stand in the place of an answer. */
export type MaskAnswer = (question: Question, answer: Answer) => Answer | undefined;

/** Kinds whose value is any text. */
const wordKinds: ReadonlySet<string> = new Set(['text', 'narrative']);

/** What a mask goes by. */
export interface MaskedBy {
  readonly model: ToolModel;
  readonly find: FindIn;
  readonly dates: AuditDates;
  /** Case references that are masked in texts. */
  readonly references: readonly string[];
}

/** @param counts Is added to. */
export function maskerOf(
  { model, find, dates, references }: MaskedBy,
  counts: MaskedCounts,
): MaskAnswer {
  const heads = nameQuestionsOf(model);
  const masked = textMaskerOf({ find, references }, counts);
  return (question, answer) => {
    if (heads.has(question.id) && answer.state === 'answered') {
      // A choice takes nothing but its options.
      if (typeof answer.value !== 'string' || !wordKinds.has(question.kind)) return undefined;
      countOf(counts, 'name');
      return { state: 'answered', value: masks.name };
    }
    return mapTyped(question, answer, {
      text: (text, _at, limit) => masked(text, limit),
      date: (date) => isDateThatPasses(date, dates),
      rowId: (_id, index) => String(index + 1),
    });
  };
}

/** Masks a text, which may be as long as `limit` in characters. */
export type MaskText = (text: string, limit: number) => string;

/** @param counts Is added to. */
export function textMaskerOf(
  { find, references }: Pick<MaskedBy, 'find' | 'references'>,
  counts: MaskedCounts,
): MaskText {
  const patterns = references.map(patternOf);
  const allIn = (text: string): readonly Found<Masked>[] =>
    inOrder<Masked>([
      ...patterns.flatMap((pattern) => matches(text, pattern, 'case-reference')),
      ...find(text, 'names'),
    ]);
  return (text, limit) => {
    const found = allIn(text);
    for (const { identifier } of found) countOf(counts, identifier);
    const whole = withMasks(text, found);
    return isLongerThan(whole, limit) ? tooLong : whole;
  };
}

function countOf(counts: MaskedCounts, what: Masked): void {
  counts[what] = (counts[what] ?? 0) + 1;
}

function withMasks(text: string, found: readonly Found<Masked>[]): string {
  let from = 0;
  let whole = '';
  for (const { identifier, start, end } of found) {
    whole += text.slice(from, start) + masks[identifier];
    from = end;
  }
  return whole + text.slice(from);
}

/**
 * The case references of an audit that a profile withholds, those that were set aside or retired as well:
 * those of three characters or more.
 *
 * @param earlier The tools that it was made with before.
 */
export function referencesIn(
  model: ToolModel,
  { reference }: RedactionProfile,
  audit: Held & Pick<Audit, 'caseReference'>,
  earlier: readonly Tool[],
): readonly string[] {
  if (reference === 'keep') return [];
  const asked = (tools: readonly Tool[]) =>
    new Set(tools.flatMap(({ roles }) => roles?.caseReference ?? []));
  const given = [
    ...[audit.caseReference].filter((each) => typeof each === 'string'),
    ...textsGiven(model, asked([model.tool]), audit),
    ...textsRetired(asked([model.tool, ...earlier]), audit),
  ].map((each) => each.trim());
  return [...new Set(given)].filter((each) => each.length > 2);
}

/** Finds a reference as it was written, in any case, and not within a longer one. */
function patternOf(reference: string): RegExp {
  const literal = reference.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
}
