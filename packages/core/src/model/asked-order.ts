import type { Condition } from '@maat/schema';
import { componentsOf } from './components.js';
import { conditionsOf } from './conditions-of.js';
import type { ToolModel } from './tool-model.js';

/** How a question comes to be asked: under which conditions, and what they hang on. */
export interface AskedNode {
  readonly id: string;
  /** Its section's condition and its own, as far as there are any. */
  readonly conditions: readonly Condition[];
  /** The ids of the questions that the conditions speak of. */
  readonly mentions: ReadonlySet<string>;
  /** The questions of the circle that it stands in, if its conditions lead back to it. */
  readonly circle: ReadonlySet<string> | undefined;
}

const orders = new WeakMap<ToolModel, ReadonlyMap<string, AskedNode>>();

/**
 * The questions that are asked under a condition, by id, each after those that its conditions hang
 * on. Those that stand in a circle are told so.
 */
export function askedOrder(model: ToolModel): ReadonlyMap<string, AskedNode> {
  let order = orders.get(model);
  if (order === undefined) {
    order = putInOrder(conditionalQuestions(model));
    orders.set(model, order);
  }
  return order;
}

type Node = Omit<AskedNode, 'circle'>;

function conditionalQuestions(model: ToolModel): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  for (const [id, place] of model.questions) {
    const conditions = conditionsOf(model.tool, place);
    if (conditions.length === 0) continue;
    nodes.set(id, { id, conditions, mentions: new Set(conditions.flatMap(questionsIn)) });
  }
  return nodes;
}

function putInOrder(nodes: ReadonlyMap<string, Node>): ReadonlyMap<string, AskedNode> {
  const leadsTo = ({ mentions }: Node) =>
    [...mentions].map((id) => nodes.get(id)).filter((node) => node !== undefined);
  const ordered = new Map<string, AskedNode>();
  for (const component of componentsOf(nodes.values(), leadsTo)) {
    const ids = new Set(component.map(({ id }) => id));
    for (const node of component) {
      const isCircle = ids.size > 1 || node.mentions.has(node.id);
      ordered.set(node.id, { ...node, circle: isCircle ? ids : undefined });
    }
  }
  return ordered;
}

/** The ids of the questions that a condition, of any depth, speaks of. */
export function questionsIn(condition: unknown): readonly string[] {
  return factsIn(condition, '').map(({ path }) => path.slice(path.indexOf('.') + 1));
}

/** A fact that a condition reads: its path, and where in the condition it is named. */
export interface FactPlace {
  readonly path: string;
  /** The JSON Pointer of the name of the fact. */
  readonly pointer: string;
}

/** The facts that a condition, of any depth, reads. */
export function factsIn(condition: unknown, pointer: string): readonly FactPlace[] {
  const found: FactPlace[] = [];
  const waiting: [value: unknown, pointer: string][] = [[condition, pointer]];
  for (const [value, place] of waiting) {
    for (const [name, member] of membersOf(value)) {
      const next = `${place}/${name}`;
      if (name === 'var' && typeof member === 'string') found.push({ path: member, pointer: next });
      else waiting.push([member, next]);
    }
  }
  return found;
}

function membersOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
