import type { Condition } from '@maat/schema';
import type { ToolModel } from './tool-model.js';

/** How a question comes to be asked: under which conditions, and what they hang on. */
export interface AskedNode {
  readonly id: string;
  /** Its section's condition and its own, as far as there are any. */
  readonly conditions: readonly Condition[];
  /** The questions that the conditions speak of. */
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

function conditionalQuestions(model: ToolModel): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const [id, { question, section }] of model.questions) {
    const conditions = [section.when, question.when].filter((when) => when !== undefined);
    if (conditions.length === 0) continue;
    const mentions = new Set(conditions.flatMap((condition) => [...questionsIn(condition)]));
    nodes.set(id, { id, conditions, mentions });
  }
  return nodes;
}

/** The ids of the questions that a condition speaks of. */
export function questionsIn(condition: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [condition];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const [name, member] of Object.entries(next)) {
      if (name === 'var' && typeof member === 'string') found.add(questionOf(member));
      else waiting.push(member);
    }
  }
  return found;
}

/** The question that the path of a fact speaks of: the part after 'answers.' or 'states.'. */
export function questionOf(path: string): string {
  return path.slice(path.indexOf('.') + 1);
}

/**
 * Tarjan's algorithm for strongly connected components, with a stack of its own: a tool may chain
 * as many conditions as it has questions. It gives components after those that they lead to.
 */
function putInOrder(nodes: ReadonlyMap<string, Node>): ReadonlyMap<string, AskedNode> {
  const ordered = new Map<string, AskedNode>();
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();

  const enter = (id: string) => {
    index.set(id, index.size);
    low.set(id, index.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, next: (nodes.get(id)?.mentions ?? new Set<string>()).values() };
  };
  const lower = (id: string, to: number | undefined) => {
    low.set(id, Math.min(low.get(id) ?? 0, to ?? 0));
  };
  const close = (id: string) => {
    const members = open.splice(open.lastIndexOf(id));
    for (const member of members) isOpen.delete(member);
    for (const [member, node] of componentNodes(members, nodes)) ordered.set(member, node);
  };

  for (const root of nodes.keys()) {
    if (index.has(root)) continue;
    const path = [enter(root)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { value: next, done } = top.next.next();
      if (done) {
        path.pop();
        if (low.get(top.id) === index.get(top.id)) close(top.id);
        const parent = path.at(-1);
        if (parent) lower(parent.id, low.get(top.id));
      } else if (nodes.has(next)) {
        if (!index.has(next)) path.push(enter(next));
        else if (isOpen.has(next)) lower(top.id, index.get(next));
      }
    }
  }
  return ordered;
}

function componentNodes(
  members: readonly string[],
  nodes: ReadonlyMap<string, Node>,
): readonly [string, AskedNode][] {
  const inside = new Set(members);
  return members.flatMap((id) => {
    const node = nodes.get(id);
    if (node === undefined) return [];
    const isCircle = members.length > 1 || node.mentions.has(id);
    return [[id, { ...node, circle: isCircle ? inside : undefined }] as [string, AskedNode]];
  });
}
