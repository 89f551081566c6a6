import type { Flag, Roles, Rule, Section, Tool } from '@maat/schema';
import { factsIn } from '../model/asked-order.js';
import { isSameJson } from '../model/same-json.js';
import { modelOf } from '../model/tool-model.js';
import { changedAnchors } from './core-anchors.js';
import { type CoreFault, weakened } from './core-fault.js';

/** The rules of the core. */
export function coreRules({ rules = [] }: Tool): readonly Rule[] {
  return rules.filter(({ core }) => core === true);
}

/** In what a tool falls short of the rules of the core of its base. */
export function ruleFaults(base: Tool, tool: Tool): readonly CoreFault[] {
  return coreRules(base).flatMap((before) => {
    const { id } = before;
    const after = tool.rules?.find((rule) => rule.id === id);
    if (after === undefined) return { code: 'overlay.core-dropped', of: 'rule', id } as const;
    return [
      ...(isSameJson(whatItSays(before), whatItSays(after))
        ? []
        : [weakened('rule', id, 'says-other')]),
      ...(strengthOf(after) < strengthOf(before) ? [weakened('rule', id, 'strength')] : []),
      ...[...changedBelow(base, tool, before)].map((on) => weakened('rule', id, 'hangs-on', on)),
    ];
  });
}

/** A rule but for its words, and but for how strong it is. */
function whatItSays({ reason: _reason, source: _source, strength: _, ...says }: Rule): object {
  return says;
}

const strengths: readonly Rule['strength'][] = ['may', 'should', 'must'];
const strengthOf = ({ strength }: Rule) => strengths.indexOf(strength);

/** What a rule hangs on that is not what it was. Thresholds are open to change. */
function changedBelow(base: Tool, tool: Tool, rule: Rule): ReadonlySet<string> {
  const conditions = rule.effect === 'require' ? [rule.when, rule.requires] : [rule.when];
  const paths = conditions.flatMap((each) => factsIn(each, '')).map(({ path }) => path.split('.'));
  const changed = paths.flatMap(([root = '', name = '']) => {
    const look = Object.hasOwn(looks, root) ? looks[root as keyof typeof looks] : undefined;
    return look?.(base, tool, name) ?? [];
  });
  return new Set([...changed, ...(speaksOfGrades(rule, paths) ? changedGrades(base, tool) : [])]);
}

type Look = (base: Tool, tool: Tool, name: string) => readonly string[];

const ofQuestion: Look = (base, tool, id) => changedAnchors(base, tool, [id]);

const ofAreas: Look = (base, tool) =>
  base.sections
    .filter(({ area }) => area === true)
    .flatMap((before) => changedSection(base, tool, before));

const ofRoles =
  (...names: readonly (keyof Roles)[]): Look =>
  (base, tool) =>
    names.filter((name) => {
      const question = base.roles?.[name];
      return question !== undefined && tool.roles?.[name] !== question;
    });

/** What each fact hangs on, by the first word of its path. */
const looks = {
  answers: ofQuestion,
  states: ofQuestion,
  flags: changedFlag,
  sections: (base, tool, id) => {
    const before = modelOf(base).sections.get(id);
    return before === undefined ? [] : changedSection(base, tool, before);
  },
  judged: ofAreas,
  areas: ofAreas,
  evidence: ofAreas,
  actions: /* @__PURE__ */ ofRoles('actions'),
  learning: /* @__PURE__ */ ofRoles('goodPractice', 'improvements'),
  grade: /* @__PURE__ */ ofRoles('overallGrade'),
} as const satisfies Readonly<Record<string, Look>>;

function changedFlag(base: Tool, tool: Tool, id: string): readonly string[] {
  const [before, after] = [flagOf(base, id), flagOf(tool, id)];
  if (before?.question === undefined) return [];
  const isSame = before.question === after?.question && isSameJson(before.raisedBy, after.raisedBy);
  return [...(isSame ? [] : [id]), ...changedAnchors(base, tool, [before.question])];
}

function flagOf({ flags = {} }: Tool, id: string): Flag | undefined {
  return Object.hasOwn(flags, id) ? flags[id] : undefined;
}

/** A section that is no longer an area, or is judged otherwise. One that was not judged may be. */
function changedSection(base: Tool, tool: Tool, before: Section): readonly string[] {
  const { id, judgement } = before;
  const after = modelOf(tool).sections.get(id);
  const isSame =
    (before.area !== true || after?.area === true) &&
    (judgement === undefined || after?.judgement === judgement);
  const anchors = judgement === undefined ? [] : changedAnchors(base, tool, [judgement]);
  return [...(isSame ? [] : [id]), ...anchors];
}

function speaksOfGrades(rule: Rule, paths: readonly (readonly string[])[]): boolean {
  return (
    'grade' in rule ||
    paths.some(([root, , last]) => root === 'grade' || root === 'judged' || last === 'judgement')
  );
}

/** The grades have an order, and one is where auditors start: rules speak of both. */
function changedGrades(base: Tool, tool: Tool): readonly string[] {
  const before = [...modelOf(base).grades.keys()];
  const after = [...modelOf(tool).grades.keys()].filter((id) => before.includes(id));
  const isBaselineSame = base.baseline?.grade === tool.baseline?.grade;
  return [...(isSameJson(before, after) ? [] : ['scale']), ...(isBaselineSame ? [] : ['baseline'])];
}
