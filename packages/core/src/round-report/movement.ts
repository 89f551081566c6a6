import type { GradeCounts, Tool } from '@maat/schema';
import { isSameJson } from '../model/same-json.js';
import type { Moved, Movement, NotMoved } from './movement-told.js';
import type { GradeRow, QuestionProfile, SectionProfile } from './profile-told.js';
import type { RoundReport } from './report.js';

type Profile = Pick<RoundReport, 'scale' | 'sections' | 'overall' | 'agreed'>;

/**
 * What can be held against an earlier round: questions by their ids, or by the ids that the tool says
 * they had; sections by their ids, where the scale is the same. It holds nothing that is not in either
 * report.
 */
export function movementSince(previous: RoundReport, now: Profile, tool: Tool): Movement {
  const notCompared: NotMoved[] = [];
  const isOneScale = isSameJson(previous.scale, now.scale);
  const before = new Map(previous.sections.map((each) => [each.section, each]));
  const present = new Map(now.sections.map((each) => [each.section, each]));
  const gone = [...before.keys()].filter((id) => !present.has(id));
  notCompared.push(...gone.map((id) => ({ of: 'section' as const, id, why: 'gone' as const })));

  const gradesOf = <ROW extends GradeCounts | GradeRow>(rowOf: (of: SectionProfile) => ROW | undefined) =>
    [...present].flatMap(([id, section]): readonly (readonly [string, Moved<ROW>])[] => {
      const found = moved(before.get(id) && rowOf(before.get(id) as SectionProfile), rowOf(section), isOneScale);
      if (found === undefined || 'then' in found) return found ? [[id, found]] : [];
      if (!notCompared.some((each) => each.of === 'section' && each.id === id)) {
        notCompared.push({ of: 'section', id, why: found.why });
      }
      return [];
    });
  const self = gradesOf(({ self: row }) => row);
  const moderated = gradesOf(({ moderated: row }) => row);
  const questions = questionsMoved(previous, now, tool, notCompared);
  const overall = moved(previous.overall, now.overall, isOneScale);
  const agreed = moved(previous.agreed, now.agreed, isOneScale);
  if (overall && 'why' in overall) notCompared.push({ of: 'overall', why: overall.why });
  return {
    since: previous.round,
    questions,
    self: Object.fromEntries(self),
    moderated: Object.fromEntries(moderated),
    ...(overall && 'then' in overall && { overall }),
    ...(agreed && 'then' in agreed && { agreed }),
    notCompared,
  };
}

type Why = Pick<NotMoved, 'why'>;

/** A row of grades then and now, or why they cannot be compared; nothing where there is none. */
function moved<ROW extends GradeCounts | GradeRow>(
  then: ROW | undefined,
  now: ROW | undefined,
  isOneScale: boolean,
): Moved<ROW> | Why | undefined {
  if (then === undefined) return now && { why: 'new' };
  if (now === undefined) return { why: 'gone' };
  if (!isOneScale) return { why: 'other-scale' };
  return isAllHeld(then.grades) || isAllHeld(now.grades) ? { why: 'held-back' } : { then, now };
}

function isAllHeld(counts: object): boolean {
  return Object.values(counts).every((count) => count === null);
}

function questionsMoved(
  previous: RoundReport,
  { sections }: Profile,
  tool: Tool,
  notCompared: NotMoved[],
): Movement['questions'] {
  const questionsIn = (all: readonly SectionProfile[]) =>
    new Map(all.flatMap((each) => each.questions.map((one) => [one.question, one] as const)));
  const before = questionsIn(previous.sections);
  const present = questionsIn(sections);
  const earlier = earlierIds(tool);
  const found: [string, Moved<QuestionProfile>][] = [];
  const met = new Set<string>();
  for (const [id, now] of present) {
    const then = before.get(id) ?? before.get(earlier.get(id) ?? '');
    if (then) met.add(then.question);
    if (then && !isAllHeld(then.states) && !isAllHeld(now.states)) found.push([id, { then, now }]);
    else notCompared.push({ of: 'question', id, why: then ? 'held-back' : 'new' });
  }
  const gone = [...before.keys()].filter((id) => !met.has(id));
  notCompared.push(...gone.map((id) => ({ of: 'question' as const, id, why: 'gone' as const })));
  return Object.fromEntries(found);
}

/** The id that a question had before, where the tool says that it was renamed. */
function earlierIds({ replacements = [] }: Tool): ReadonlyMap<string, string> {
  const renames = replacements.filter(({ from, to }) => from.length === 1 && to.length === 1);
  return new Map(renames.map(({ from, to }) => [to[0] ?? '', from[0] ?? '']));
}
