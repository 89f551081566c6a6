import type { Row, Section, TableQuestion } from '@maat/schema';
import { memberOf } from '../issue/member-of.js';
import { answerFact, type FactValue } from '../model/fact.js';
import { isBlank } from '../model/is-blank.js';
import { type AreaCounts, countArea, type GradingSource, isWithoutEvidence } from './areas.js';
import { judgedCount, share } from './judged-count.js';
import { partsOf } from './parts.js';

/** Keeps what was computed, until what it was computed from changes. */
export type Memo = <VALUE>(compute: () => VALUE) => () => VALUE;

/** Keeps what was computed for good: for an audit that does not change. */
const keepForGood: Memo = (compute) => {
  let kept: { readonly value: ReturnType<typeof compute> } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
};

type Fact = FactValue | undefined;

/** The facts of an audit that does not change, as `gradingFacts` has them, each worked out once. */
export function settledFacts(source: GradingSource): (path: string) => Fact {
  const read = gradingFacts(source, keepForGood);
  const known = new Map<string, Fact>();
  return (path) => {
    let fact = known.get(path);
    if (fact === undefined && !known.has(path)) {
      fact = read(path);
      known.set(path, fact);
    }
    return fact;
  };
}

/**
 * The facts of an audit that grading rules may read, by path. docs/grading.md tells each. A fact is
 * undefined while it is unknown: what it hangs on is blank, or the tool does not ask for it.
 *
 * @param source The audit.
 * @param memo Keeps what several facts hang on until the audit changes.
 */
export function gradingFacts(source: GradingSource, memo: Memo): (path: string) => Fact {
  const { model } = source;
  const { roles = {}, flags = {}, thresholds = {} } = model.tool;
  const { areas, isJudged, withoutEvidence, places: order, steps } = partsOf(model);
  const askedAnswer = (id: string) => (source.isAsked(id) ? source.answer(id) : undefined);
  const answered = (id: string | undefined): Fact =>
    id === undefined ? undefined : answerFact(id, askedAnswer, model);
  const state = (id: string | undefined) =>
    id === undefined || !source.isAsked(id) ? undefined : source.state(id);

  const applying = memo(() => {
    const found: (readonly [Section, AreaCounts])[] = [];
    for (const section of areas) {
      const counted = countArea(section, source);
      if (counted.applies) found.push([section, counted]);
    }
    return found;
  });

  // The areas of a tool without judgements, or without 'no evidence found', are not counted for these two.
  const canBeJudged = memo(() => isJudged && applying().some(([{ judgement }]) => judgement));

  const canBeWithout = memo(
    () => withoutEvidence.size > 0 && applying().some(([area]) => withoutEvidence.has(area)),
  );

  /** The places of the judgements, and how many areas could be judged and are not. */
  const judgements = memo(() => {
    const judged: number[] = [];
    let open = 0;
    for (const [{ judgement }] of applying()) {
      const place = order.get(String(answered(judgement)));
      if (place !== undefined) judged.push(place);
      else if (isOpen(judgement)) open += 1;
    }
    return { judged, open };
  });

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
      if (!canBeJudged()) return undefined;
      const { judged, open } = judgements();
      if (name === 'total') return judged.length;
      if (name === 'open') return open;
      return judgedCount(judged, open, name, order.get(grade));
    },
    sections: (id, name) => {
      if (name === 'judgement') return answered(model.sections.get(id)?.judgement);
      const section = model.sections.get(id);
      return section && numberIn(countArea(section, source), name);
    },
    areas: (name) => {
      if (name === 'total') return applying().length;
      if (!canBeWithout()) return undefined;
      const found = applying();
      const without = found.filter(([, each]) => isWithoutEvidence(each)).length;
      return name === 'withoutEvidence' ? without : share(without, found.length);
    },
    evidence: (name) => {
      const sum = (of: (each: AreaCounts) => number) =>
        applying().reduce((total, [, each]) => total + of(each), 0);
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
      if (name === 'reasoned') return isReasoned();
      const [ours, theirs] = [order.get(String(chosen)), order.get(grade)];
      if (ours === undefined || theirs === undefined) return undefined;
      return name === 'atLeast' ? ours <= theirs : ours >= theirs;
    },
  };

  /** An area without a grade is open while it could be judged: a reason alone judges nothing. */
  function isOpen(judgement: string | undefined): boolean {
    if (judgement === undefined || !source.isAsked(judgement)) return false;
    return (source.state(judgement) ?? 'answered') === 'answered';
  }

  /** Whether a reason stands beside a grade. For the advice itself: no rule may read it. */
  function isReasoned(): boolean {
    const given = askedAnswer(roles.overallGrade ?? '');
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

  return (path) => {
    const [root = '', name = '', third = ''] = steps.get(path) ?? path.split('.');
    return Object.hasOwn(readers, root) ? readers[root]?.(name, third) : undefined;
  };
}

function numberIn(counts: AreaCounts, name: string): number | undefined {
  switch (name) {
    case 'answered':
    case 'notApplicable':
    case 'noEvidence':
    case 'blank':
      return counts[name];
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
