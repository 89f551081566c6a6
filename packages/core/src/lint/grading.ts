import type { Condition, GradeRule, Rule } from '@maat/schema';
import { factsIn } from '../model/asked-order.js';
import type { ToolModel } from '../model/tool-model.js';
import { canBeTrue } from '../validate/tool/can-be-true.js';
import { domainOf } from '../validate/tool/fact-domain.js';
import { doubtful, type LintFinding, notable, wrong } from './finding.js';

/** Rules that contradict or repeat each other, and grades that cannot or will not be given. */
export function gradingFindings(model: ToolModel): readonly LintFinding[] {
  const { rules = [], scale } = model.tool;
  return [
    ...unreachableGrades(model, rules),
    ...unnamedGrades(model, rules),
    ...contradictions(model, rules),
    ...repetitions(rules),
    ...rules.flatMap(unquoted),
    ...areas(model),
    ...(scale?.grades ?? []).flatMap(({ id, descriptor = [] }, index) =>
      descriptor.length > 0
        ? []
        : notable('lint.descriptor-missing', `/scale/grades/${index}`, { id }),
    ),
  ];
}

/** A rule about the grade, with its place in the tool and in the scale. */
interface Placed {
  readonly rule: GradeRule;
  readonly pointer: string;
  readonly place: number;
}

function gradeRules({ grades }: ToolModel, rules: readonly Rule[]): readonly Placed[] {
  const order = [...grades.keys()];
  return rules.flatMap((rule, index) => {
    if (!('grade' in rule)) return [];
    const place = order.indexOf(rule.grade);
    return place < 0 ? [] : [{ rule, pointer: `/rules/${index}`, place }];
  });
}

/** A grade that a rule, which must be kept and always applies, leaves out. */
function unreachableGrades(model: ToolModel, rules: readonly Rule[]): readonly LintFinding[] {
  const domain = (path: string) => domainOf(model, path);
  const always = gradeRules(model, rules).filter(
    ({ rule }) => rule.strength === 'must' && !canBeTrue({ '!': [rule.when] }, domain),
  );
  return [...model.grades.keys()].flatMap((id, place) => {
    const by = always.find((each) => isLeftOut(each, place))?.rule.id;
    return by === undefined
      ? []
      : wrong('lint.grade-unreachable', `/scale/grades/${place}`, { id, rule: by });
  });
}

function isLeftOut({ rule: { effect }, place: bound }: Placed, place: number): boolean {
  if (effect === 'cap') return place < bound;
  return effect === 'floor' ? place > bound : place !== bound;
}

/** In a tool whose rules propose grades, a grade that none of them speaks of. */
function unnamedGrades(
  { tool, grades }: ToolModel,
  rules: readonly Rule[],
): readonly LintFinding[] {
  const named = new Set(rules.flatMap((rule) => ('grade' in rule ? [rule.grade] : [])));
  if (named.size === 0) return [];
  return [...grades.keys()].flatMap((id, place) =>
    named.has(id) || tool.baseline?.grade === id
      ? []
      : notable('lint.grade-unnamed', `/scale/grades/${place}`, { id }),
  );
}

/** No better than one grade and no worse than a better one, in the same audit. */
function contradictions(model: ToolModel, rules: readonly Rule[]): readonly LintFinding[] {
  const domain = (path: string) => domainOf(model, path);
  const all = gradeRules(model, rules).filter(({ rule }) => rule.strength === 'must');
  const caps = all.filter(({ rule }) => rule.effect === 'cap');
  const floors = all.filter(({ rule }) => rule.effect === 'floor');
  return caps.flatMap((cap) =>
    floors
      .filter(({ place }) => place < cap.place)
      .filter(({ rule }) => canBeTrue({ and: [cap.rule.when, rule.when] }, domain))
      .map(({ rule }) =>
        doubtful('lint.rules-contradict', cap.pointer, { rules: [cap.rule.id, rule.id] }),
      ),
  );
}

function repetitions(rules: readonly Rule[]): readonly LintFinding[] {
  const seen = new Map<string, string>();
  return rules.flatMap((rule, index) => {
    const { id, reason: _reason, source: _source, strength: _strength, ...said } = rule;
    const key = JSON.stringify(said);
    const other = seen.get(key);
    seen.set(key, id);
    if (other === undefined) return [];
    return doubtful('lint.rules-repeated', `/rules/${index}`, { rules: [other, id] }, [
      { change: 'remove', in: 'rules', id },
    ]);
  });
}

/** A rule is argued with by the sentence that it follows. */
function unquoted({ id, source }: Rule, index: number): readonly LintFinding[] {
  return source.quote === undefined
    ? [notable('lint.rule-unquoted', `/rules/${index}/source`, { id })]
    : [];
}

/** Where some areas are judged, one that is not is missing from every count of judgements. */
function areas({ tool }: ToolModel): readonly LintFinding[] {
  const all = tool.sections.map((section, index) => ({ section, index }));
  const found = all.filter(({ section }) => section.area);
  if (!found.some(({ section }) => section.judgement !== undefined)) return [];
  return found.flatMap(({ section: { id, judgement }, index }) =>
    judgement === undefined ? doubtful('lint.area-unjudged', `/sections/${index}`, { id }) : [],
  );
}

/** The facts that the rules of a tool read, each with the condition that reads it. */
export function factsOfRules(
  rules: readonly Rule[],
): readonly { readonly path: string; readonly condition: Condition }[] {
  return rules.flatMap((rule) => {
    const conditions = rule.effect === 'require' ? [rule.when, rule.requires] : [rule.when];
    return conditions.flatMap((condition) =>
      factsIn(condition, '').map(({ path }) => ({ path, condition })),
    );
  });
}
