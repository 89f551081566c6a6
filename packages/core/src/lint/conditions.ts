import type { Condition, Question, Section, Tool } from '@maat/schema';
import { askedOrder, questionsIn } from '../model/asked-order.js';
import { conditionsOf } from '../model/conditions-of.js';
import type { ToolModel } from '../model/tool-model.js';
import { canBeTrue } from '../validate/tool/can-be-true.js';
import { domainOf, type FactDomain } from '../validate/tool/fact-domain.js';
import { doubtful, type LintFinding, notable, wrong } from './finding.js';

/** Conditions that decide nothing or come too late, and questions that nobody is ever asked. */
export function conditionFindings(model: ToolModel): readonly LintFinding[] {
  const reach = new Reach(model);
  return model.tool.sections.flatMap((section, at) => {
    const pointer = `/sections/${at}`;
    return [
      ...ofCondition(model, section.when, { kind: 'section', id: section.id, pointer }),
      ...section.questions.flatMap((question, index) =>
        ofQuestion(model, reach, question, `${pointer}/questions/${index}`),
      ),
      ...emptySection(reach, section, pointer),
    ];
  });
}

interface Holder {
  readonly kind: 'section' | 'question';
  readonly id: string;
  readonly pointer: string;
}

function ofCondition(
  model: ToolModel,
  when: Condition | undefined,
  { kind, id, pointer }: Holder,
): readonly LintFinding[] {
  if (when === undefined) return [];
  const domain = (path: string) => domainOf(model, path);
  const params = { id };
  if (!canBeTrue(when, domain)) {
    return [wrong('lint.condition-never-true', `${pointer}/when`, params)];
  }
  if (canBeTrue({ '!': [when] }, domain)) return [];
  const unset = ['when'];
  const repair =
    kind === 'section'
      ? ({ change: 'set-section', section: id, unset } as const)
      : ({ change: 'set-question', question: id, unset } as const);
  return [doubtful('lint.condition-always-true', `${pointer}/when`, params, [repair])];
}

function ofQuestion(
  model: ToolModel,
  reach: Reach,
  question: Question,
  pointer: string,
): readonly LintFinding[] {
  const { id, when } = question;
  const own = ofCondition(model, when, { kind: 'question', id, pointer });
  const isNever = own.some(({ code }) => code === 'lint.condition-never-true');
  const isLost = !isNever && question.hidden === undefined && !reach.reaches(id);
  return [
    ...own,
    ...backwards(model.tool, id, when, `${pointer}/when`),
    ...(isLost ? [wrong('lint.question-unreachable', pointer, { id })] : []),
  ];
}

/** A condition on what is asked further down makes a question appear above where the auditor is. */
function backwards(
  tool: Tool,
  id: string,
  when: Condition | undefined,
  pointer: string,
): readonly LintFinding[] {
  const order = tool.sections.flatMap(({ questions }) => questions.map((each) => each.id));
  const later = order.slice(order.indexOf(id) + 1);
  const mentioned = [...new Set(questionsIn(when))].filter((each) => later.includes(each));
  return mentioned.length > 0
    ? [doubtful('lint.condition-backwards', pointer, { id, questions: mentioned })]
    : [];
}

function emptySection(
  reach: Reach,
  { id, questions }: Section,
  pointer: string,
): readonly LintFinding[] {
  if (questions.some((question) => reach.reaches(question.id))) return [];
  return [notable('lint.section-empty', pointer, { id })];
}

/** Which questions some audit can be asked: what hangs on one that is never asked is never asked. */
class Reach {
  readonly #lost = new Set<string>();

  constructor(model: ToolModel) {
    const domain = (path: string): FactDomain =>
      questionsIn({ var: path }).some((id) => this.#lost.has(id))
        ? { type: 'never-known' }
        : domainOf(model, path);
    for (const id of askedOrder(model).keys()) {
      const place = model.questions.get(id);
      if (place === undefined) continue;
      const all = conditionsOf(model.tool, place);
      const [only] = all;
      const joint: Condition | undefined = all.length > 1 ? { and: all } : only;
      if (joint !== undefined && !canBeTrue(joint, domain)) this.#lost.add(id);
    }
  }

  reaches(id: string): boolean {
    return !this.#lost.has(id);
  }
}
