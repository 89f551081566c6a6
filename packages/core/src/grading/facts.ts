import type { Row, Section, TableQuestion } from '@maat/schema';
import { memberOf } from '../issue/member-of.js';
import { answerFact, type FactValue } from '../model/fact.js';
import { isBlank } from '../model/is-blank.js';
import { type AreaCounts, countArea, type GradingSource, isWithoutEvidence } from './areas.js';
import { judgedCount, share } from './judged-count.js';
import { partsOf } from './parts.js';

/** Keeps what was computed for a key, until what it was computed from changes. */
export type Memo = <VALUE>(compute: (key: string) => VALUE) => (key: string) => VALUE;

/** Keeps what was computed for good: for an audit that does not change. */
export const keepForGood: Memo = (compute) => {
  const kept = new Map<string, ReturnType<typeof compute>>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined || kept.has(key)) return known as ReturnType<typeof compute>;
    const value = compute(key);
    kept.set(key, value);
    return value;
  };
};

type Fact = FactValue | undefined;

/**
 * The facts of an audit that grading rules may read, by path. docs/grading.md tells each. A fact is
 * undefined while it is unknown: what it hangs on is blank, or the tool does not ask for it.
 *
 * @param source The audit.
 * @param memo Keeps each fact until the audit changes.
 */
export function gradingFacts(source: GradingSource, memo: Memo): (path: string) => Fact {
  const { model } = source;
  const { roles = {}, flags = {}, thresholds = {} } = model.tool;
  const { areas, isJudged, withoutEvidence, places: order, steps } = partsOf(model);
  const counts = memo((id) => {
    const section = model.sections.get(id);
    return section && countArea(section, source);
  });
  const askedAnswer = (id: string) => (source.isAsked(id) ? source.answer(id) : undefined);
  const answered = (id: string | undefined): Fact =>
    id === undefined ? undefined : answerFact(id, askedAnswer, model);
  const state = (id: string | undefined) =>
    id === undefined || !source.isAsked(id) ? undefined : source.state(id);

  const once = <VALUE>(compute: () => VALUE): (() => VALUE) => {
    const read = memo(compute);
    return () => read('');
  };

  const applying = once(() => {
    const found: (readonly [Section, AreaCounts])[] = [];
    for (const section of areas) {
      const counted = counts(section.id);
      if (counted?.applies) found.push([section, counted]);
    }
    return found;
  });

  const canBeJudged = once(() => applying().some(([{ judgement }]) => judgement));

  const canBeWithout = once(() => applying().some(([area]) => withoutEvidence.has(area)));

  const judged = once(() => {
    const found: number[] = [];
    for (const [{ judgement }] of applying()) {
      const place = order.get(String(answered(judgement)));
      if (place !== undefined) found.push(place);
    }
    return found;
  });

  const open = once(() => applying().filter(([area]) => isOpen(area)).length);

  const readers: { readonly [ROOT in string]?: (name: string, third: string) => Fact } = {
    answers: (id) => answered(id),
    states: state,
    thresholds: (id) => (Object.hasOwn(thresholds, id) ? thresholds[id]?.value : undefined),
    flags: (id) => {
      const flag = Object.hasOwn(flags, id) ? flags[id] : undefined;
      if (state(flag?.question) === 'not-applicable') return false;
      const given = answered(flag?.question);
      if (given === undefined) return undefined;
      const said = Array.isArray(given) ? given : [given];
      return said.some((code) => flag?.raisedBy?.includes(code));
    },
    judged: (name, grade) => {
      if (!isJudged || !canBeJudged()) return undefined;
      if (name === 'total') return judged().length;
      if (name === 'open') return open();
      return judgedCount(judged(), open(), name, order.get(grade));
    },
    sections: (id, name) => {
      if (name === 'judgement') return answered(model.sections.get(id)?.judgement);
      return numberIn(counts(id), name);
    },
    areas: (name) => {
      if (withoutEvidence.size === 0 && name !== 'total') return undefined;
      const found = applying();
      if (name === 'total') return found.length;
      if (!canBeWithout()) return undefined;
      const without = found.filter(([, each]) => isWithoutEvidence(each)).length;
      return name === 'withoutEvidence' ? without : share(without, found.length);
    },
    evidence: (name) => {
      if (withoutEvidence.size === 0 && name === 'shareWithout') return undefined;
      const found = applying();
      const sum = (of: (each: AreaCounts) => number) =>
        found.reduce((total, [, each]) => total + of(each), 0);
      if (name !== 'shareWithout') return sum((each) => numberIn(each, name) ?? 0);
      if (!canBeWithout()) return undefined;
      return share(
        sum((each) => each.weightWithout),
        sum((each) => each.weight),
      );
    },
    actions: (name) => {
      const question = model.questions.get(roles.actions ?? '')?.question;
      if (question?.kind !== 'table') return undefined;
      if (state(question.id) === 'not-applicable') return 0;
      const total = answered(question.id);
      return name === 'total' || total === undefined ? total : rowsWith(question, name);
    },
    learning: (name) => {
      const id = name === 'goodPractice' ? roles.goodPractice : roles.improvements;
      const given = state(id);
      const kind = model.questions.get(id ?? '')?.question.kind;
      // A decision may say no: what its words come to is for people to read.
      return given === undefined || kind === 'decision' ? undefined : given === 'answered';
    },
    grade: (name, grade) => {
      const chosen = answered(roles.overallGrade);
      if (name === 'chosen') return chosen;
      if (name === 'reasoned') return isReasoned(roles.overallGrade);
      const [ours, theirs] = [order.get(String(chosen)), order.get(grade)];
      if (ours === undefined || theirs === undefined) return undefined;
      return name === 'atLeast' ? ours <= theirs : ours >= theirs;
    },
  };

  /** An area is open while it could be judged and is not: a reason without a grade judges nothing. */
  function isOpen({ judgement }: Section): boolean {
    if (judgement === undefined || !source.isAsked(judgement)) return false;
    const given = state(judgement) ?? 'answered';
    return given === 'answered' && !order.has(String(answered(judgement)));
  }

  /** Whether a reason stands beside a grade. For the advice itself: no rule may read it. */
  function isReasoned(id = ''): boolean {
    const given = askedAnswer(id);
    const value = given?.state === 'answered' ? given.value : undefined;
    const rationale = value === undefined ? undefined : memberOf(value, 'rationale');
    return typeof rationale === 'string' && !isBlank(rationale);
  }

  function rowsWith({ id, columns }: TableQuestion, name: string): Fact {
    const role = name === 'withOwner' ? 'owner' : 'due';
    const filled = columns.filter((column) => column.role === role).map((column) => column.id);
    if (filled.length === 0) return undefined;
    const given = askedAnswer(id);
    const rows = given?.state === 'answered' && Array.isArray(given.value) ? given.value : [];
    return rows.filter((row) => typeof row !== 'string' && hasCell(row, filled)).length;
  }

  return memo((path) => {
    const [root = '', name = '', third = ''] = steps.get(path) ?? path.split('.');
    return Object.hasOwn(readers, root) ? readers[root]?.(name, third) : undefined;
  });
}

function numberIn(counts: AreaCounts | undefined, name: string): number | undefined {
  switch (name) {
    case 'answered':
    case 'notApplicable':
    case 'noEvidence':
    case 'blank':
      return counts?.[name];
    default:
      return undefined;
  }
}

function hasCell({ cells }: Row, columns: readonly string[]): boolean {
  return columns.some((column) => {
    const cell = Object.hasOwn(cells, column) ? cells[column] : undefined;
    return cell !== undefined && !isBlank(cell);
  });
}
