import type { Condition, Rule, Section } from '@maat/schema';
import { factsIn } from '../model/asked-order.js';
import type { ToolModel } from '../model/tool-model.js';
import { takesNoEvidence } from './areas.js';
import { restsOn } from './rests-on.js';

/** What of a rule is the same for every audit. */
export interface RuleParts {
  readonly rule: Rule;
  /** What it requires, if it requires something. */
  readonly requires: Condition | undefined;
  /** The place in the scale, 0 being the best, of its grade; undefined where it has none there. */
  readonly place: number | undefined;
  /** The paths of the facts that it names, each once. */
  readonly paths: readonly string[];
  /** The questions that it rests on. */
  readonly questions: readonly string[];
}

/** What of grading is the same for every audit of a tool. */
export interface GradingParts {
  readonly areas: readonly Section[];
  /** Whether an area can be judged at all. */
  readonly isJudged: boolean;
  /** The areas in which 'no evidence found' can be answered. */
  readonly withoutEvidence: ReadonlySet<Section>;
  /** The places of the grades in the scale, by id. */
  readonly places: ReadonlyMap<string, number>;
  readonly rules: readonly RuleParts[];
  /** The paths of the facts that rules name, taken apart. */
  readonly steps: ReadonlyMap<string, readonly string[]>;
  /**
   * By question, the rules that are told there while no grade is chosen: what a 'must' requires, and
   * in a tool without an overall grade what a rule warns of.
   */
  readonly demands: ReadonlyMap<string, ReadonlySet<RuleParts>>;
}

const known = new WeakMap<ToolModel, GradingParts>();

/** The parts of a tool's grading. They are made once for each tool. */
export function partsOf(model: ToolModel): GradingParts {
  let parts = known.get(model);
  if (parts === undefined) {
    parts = takeApart(model);
    known.set(model, parts);
  }
  return parts;
}

function takeApart(model: ToolModel): GradingParts {
  const areas = model.tool.sections.filter(({ area }) => area);
  const places = new Map([...model.grades.keys()].map((id, index) => [id, index]));
  const rules = (model.tool.rules ?? []).map((rule) => {
    const requires = rule.effect === 'require' ? rule.requires : undefined;
    const paths = [...new Set(factsIn([rule.when, requires], '').map(({ path }) => path))];
    const place = 'grade' in rule ? places.get(rule.grade) : undefined;
    return { rule, requires, place, paths, questions: restsOn(model, paths) };
  });
  return {
    areas,
    isJudged: areas.some(({ judgement }) => judgement !== undefined),
    withoutEvidence: new Set(areas.filter(takesNoEvidence)),
    places,
    rules,
    steps: new Map(rules.flatMap(({ paths }) => paths).map((path) => [path, path.split('.')])),
    demands: demandsOf(model, rules),
  };
}

function demandsOf(model: ToolModel, rules: readonly RuleParts[]): GradingParts['demands'] {
  const hasGrade = model.questions.has(model.tool.roles?.overallGrade ?? '');
  const [first = ''] = model.questions.keys();
  const demands = new Map<string, Set<RuleParts>>();
  for (const parts of rules) {
    const { effect, strength } = parts.rule;
    const isDemand = effect === 'require' ? strength === 'must' : effect === 'warn' && !hasGrade;
    if (!isDemand) continue;
    const question = parts.questions[0] ?? first;
    demands.set(question, (demands.get(question) ?? new Set()).add(parts));
  }
  return demands;
}
