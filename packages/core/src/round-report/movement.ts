import type {
  GradeCounts,
  GradeRow,
  Moved,
  Movement,
  NotMoved,
  QuestionProfile,
  RoundReport,
  SectionProfile,
  Tool,
} from '@maat/schema';
import { isSameJson } from '../model/same-json.js';

type Profile = Pick<RoundReport, 'scale' | 'sections' | 'overall' | 'agreed'>;
type AnyRow = GradeCounts | GradeRow;

/**
 * What can be held against an earlier round: questions by their ids, or by the ids that the tool says
 * they had; sections by their ids, where the scale is the same. It holds nothing that is not in either
 * report.
 */
export function movementSince(previous: RoundReport, now: Profile, tool: Tool): Movement {
  const isOneScale = isSameJson(previous.scale, now.scale);
  const held = <ROW extends AnyRow>(then: ROW | undefined, row: ROW | undefined) =>
    moved(then, row, isOneScale);
  const sections = pairsOf(previous.sections, now.sections, ({ section }) => section);
  const rowsOf = <ROW extends AnyRow>(rowOf: (of: SectionProfile) => ROW | undefined) =>
    sections.map(([id, then, row]) => [id, held(then && rowOf(then), row && rowOf(row))] as const);
  const self = rowsOf((of) => of.self);
  const moderated = rowsOf((of) => of.moderated);
  const questions = questionsMoved(previous, now, tool);
  const overall = held(previous.overall, now.overall);
  const agreed = held(previous.agreed, now.agreed);
  return {
    since: previous.round,
    questions: Object.fromEntries(questions.flatMap(told)),
    self: Object.fromEntries(self.flatMap(told)),
    moderated: Object.fromEntries(moderated.flatMap(told)),
    ...(isMoved(overall) && { overall }),
    ...(isMoved(agreed) && { agreed }),
    notCompared: [
      ...self.flatMap((each) => untold('section', each)),
      ...questions.flatMap((each) => untold('question', each)),
      ...(overall && !isMoved(overall) ? [{ of: 'overall' as const, ...overall }] : []),
    ],
  };
}

type Why = Pick<NotMoved, 'why'>;
type Held<ROW> = Moved<ROW> | Why | undefined;
type Entry<ROW> = readonly [id: string, held: Held<ROW>];

function isMoved<ROW>(held: Held<ROW>): held is Moved<ROW> {
  return held !== undefined && 'then' in held;
}

function told<ROW>([id, held]: Entry<ROW>): readonly (readonly [string, Moved<ROW>])[] {
  return isMoved(held) ? [[id, held]] : [];
}

function untold<ROW>(of: NotMoved['of'], [id, held]: Entry<ROW>): readonly NotMoved[] {
  return held === undefined || isMoved(held) ? [] : [{ of, id, ...held }];
}

/** Two rows of grades, or why they cannot be held together; nothing where there is none. */
function moved<ROW extends AnyRow>(
  then: ROW | undefined,
  now: ROW | undefined,
  isOneScale: boolean,
): Held<ROW> {
  if (then === undefined) return now && { why: 'new' };
  if (now === undefined) return { why: 'gone' };
  if (!isOneScale) return { why: 'other-scale' };
  return isAllHeld(then.grades) || isAllHeld(now.grades) ? { why: 'held-back' } : { then, now };
}

function isAllHeld(counts: object): boolean {
  return Object.values(counts).every((count) => count === null);
}

/** Things of two rounds by their ids: those of this one, and then those that are gone. */
function pairsOf<THING>(
  before: readonly THING[],
  now: readonly THING[],
  idOf: (thing: THING) => string,
  earlierId: (id: string) => string | undefined = () => undefined,
): readonly (readonly [id: string, then: THING | undefined, now: THING | undefined])[] {
  const left = new Map(before.map((thing) => [idOf(thing), thing]));
  const pairs = now.map((thing) => {
    const id = idOf(thing);
    const then = left.get(id) ?? left.get(earlierId(id) ?? '');
    if (then !== undefined) left.delete(idOf(then));
    return [id, then, thing] as const;
  });
  return [...pairs, ...[...left].map(([id, thing]) => [id, thing, undefined] as const)];
}

function questionsMoved(
  previous: RoundReport,
  { sections }: Profile,
  { replacements = [] }: Tool,
): readonly Entry<QuestionProfile>[] {
  const renames = replacements.filter(({ from, to }) => from.length === 1 && to.length === 1);
  const earlier = new Map(renames.map(({ from, to }) => [to[0] ?? '', from[0] ?? '']));
  const pairs = pairsOf(
    previous.sections.flatMap((each) => each.questions),
    sections.flatMap((each) => each.questions),
    ({ question }) => question,
    (id) => earlier.get(id),
  );
  return pairs.map(([id, then, now]) => {
    if (then === undefined) return [id, { why: 'new' }];
    if (now === undefined) return [id, { why: 'gone' }];
    const isHeld = isAllHeld(then.states) || isAllHeld(now.states);
    return [id, isHeld ? { why: 'held-back' } : { then, now }];
  });
}
