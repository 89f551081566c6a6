import { modelOf, parseIsoDate } from '@maat/core';
import type { Condition, Question, Tool } from '@maat/schema';
import type { FhirEnableWhen, FhirQuestionnaireItem } from './resources.js';
import { fhirString } from './text.js';
import { gradesSystem, optionsSystem } from './urn.js';

/** Conditions of FHIR that hold together, or of which one will do. */
interface Clauses {
  readonly behaviour: 'all' | 'any';
  readonly list: readonly FhirEnableWhen[];
}

type EnableMembers = Pick<FhirQuestionnaireItem, 'enableWhen' | 'enableBehavior'>;

/**
 * Conditions as `enableWhen`, where it can say exactly the same: comparisons of single answers with
 * constants, and whether something is answered; all of them together, or any. Nothing otherwise: then
 * the item is enabled always.
 *
 * @param conditions Conditions of which each has to hold.
 */
export function enableWhen(tool: Tool, conditions: readonly Condition[]): EnableMembers {
  const clauses = allOf(conditions.map((condition) => clausesOf(tool, condition)));
  if (clauses === undefined || clauses.list.length === 0) return {};
  const { list, behaviour } = clauses;
  return { enableWhen: list, ...(list.length > 1 && { enableBehavior: behaviour }) };
}

function clausesOf(tool: Tool, condition: Condition): Clauses | undefined {
  if ('and' in condition) return allOf(condition.and.map((each) => clausesOf(tool, each)));
  if ('or' in condition) return anyOf(condition.or.map((each) => clausesOf(tool, each)));
  const [operator, operands] = Object.entries(condition)[0] ?? [];
  if (operator === undefined || operator === '!') return undefined;
  return comparison(tool, operator, operands as readonly unknown[]);
}

function allOf(parts: readonly (Clauses | undefined)[]): Clauses | undefined {
  return joined(parts, 'all');
}

function anyOf(parts: readonly (Clauses | undefined)[]): Clauses | undefined {
  return joined(parts, 'any');
}

/** One list of clauses, where each part is one clause or is of that behaviour itself. */
function joined(
  parts: readonly (Clauses | undefined)[],
  behaviour: 'all' | 'any',
): Clauses | undefined {
  const [only] = parts;
  if (parts.length === 1) return only;
  const fits = parts.every(
    (part) => part && (part.list.length === 1 || part.behaviour === behaviour),
  );
  return fits ? { behaviour, list: parts.flatMap((part) => part?.list ?? []) } : undefined;
}

function comparison(
  tool: Tool,
  operator: string,
  operands: readonly unknown[],
): Clauses | undefined {
  const [left, right] = operands;
  const path = factIn(left) ?? factIn(right);
  const turned = factIn(left) === undefined;
  const [root, id = ''] = path?.split('.') ?? [];
  const question = modelOf(tool).questions.get(id)?.question;
  if (question === undefined) return undefined;
  const constant = turned ? left : right;
  if (root === 'states') return stateClause(question, operator, constant);
  if (operator === 'in') return membership(tool, question, turned, constant);
  return answerClauses(
    tool,
    question,
    turned ? (mirror.get(operator) ?? operator) : operator,
    constant,
  );
}

const mirror: ReadonlyMap<string, string> = new Map([
  ['<', '>'],
  ['<=', '>='],
  ['>', '<'],
  ['>=', '<='],
]);

function factIn(operand: unknown): string | undefined {
  const isFact = typeof operand === 'object' && operand !== null && 'var' in operand;
  return isFact && typeof operand.var === 'string' ? operand.var : undefined;
}

/**
 * Whether something is answered. FHIR means a value by that: a date that is half typed has none, nor has
 * an explanation without a choice, and here either is an answer.
 */
function stateClause(
  { id, kind }: Question,
  operator: string,
  state: unknown,
): Clauses | undefined {
  const isSaid = operator === '==' && state === 'answered' && kindsOfWholeValues.has(kind);
  return isSaid ? all([{ question: id, operator: 'exists', answerBoolean: true }]) : undefined;
}

const kindsOfWholeValues: ReadonlySet<string> = new Set(['text', 'narrative', 'choice', 'choices']);

/** One of several answers; or a code among those that were chosen. */
function membership(
  tool: Tool,
  question: Question,
  isConstantFirst: boolean,
  constant: unknown,
): Clauses | undefined {
  if (isConstantFirst) {
    return question.kind === 'choices' ? equality(tool, question, constant) : undefined;
  }
  if (!Array.isArray(constant) || question.kind === 'choices') return undefined;
  return anyOf(constant.map((each) => equality(tool, question, each)));
}

function answerClauses(
  tool: Tool,
  question: Question,
  operator: string,
  constant: unknown,
): Clauses | undefined {
  if (question.kind === 'choices') return undefined;
  if (operator === '==') return equality(tool, question, constant);
  const answer = answerMember(tool, question, constant);
  if (answer === undefined) return undefined;
  // 'Not equal' holds in FHIR where nothing is answered; here that is unknown.
  if (operator === '!=') {
    return all([
      { question: question.id, operator: 'exists', answerBoolean: true },
      { question: question.id, operator: '!=', ...answer },
    ]);
  }
  return isOrdered(question, constant)
    ? all([{ question: question.id, operator: operator as FhirEnableWhen['operator'], ...answer }])
    : undefined;
}

function equality(tool: Tool, question: Question, constant: unknown): Clauses | undefined {
  const answer = answerMember(tool, question, constant);
  return answer && all([{ question: question.id, operator: '=', ...answer }]);
}

function all(list: readonly FhirEnableWhen[]): Clauses {
  return { behaviour: 'all', list };
}

/** Numbers stand in order. So do dates that are equally exact: days. */
function isOrdered(question: Question, constant: unknown): boolean {
  if (question.kind === 'number') return true;
  if (question.kind !== 'date' || typeof constant !== 'string' || constant.length < 10)
    return false;
  return (question.precisions ?? ['day']).every((precision) => precision === 'day');
}

type AnswerMember = Omit<FhirEnableWhen, 'question' | 'operator'>;

/** A constant as the answer of a question, where it can be one. */
function answerMember(tool: Tool, question: Question, constant: unknown): AnswerMember | undefined {
  if (typeof constant === 'number') {
    if (question.kind !== 'number') return undefined;
    if (!question.whole) return { answerDecimal: constant };
    return Number.isInteger(constant) ? { answerInteger: constant } : undefined;
  }
  return typeof constant === 'string' ? wordsMember(tool, question, constant) : undefined;
}

function wordsMember(tool: Tool, question: Question, constant: string): AnswerMember | undefined {
  switch (question.kind) {
    case 'text':
    case 'narrative':
      return fhirString(constant) === constant ? { answerString: constant } : undefined;
    case 'date':
      return parseIsoDate(constant) ? { answerDate: constant } : undefined;
    case 'choice':
    case 'choices':
    case 'decision': {
      const system = optionsSystem(tool, question.options, question.id);
      return { answerCoding: { system, code: constant } };
    }
    case 'grade':
      return { answerCoding: { system: gradesSystem(tool), code: constant } };
    default:
      return undefined;
  }
}
