import type { Column, Question, Tool } from '@maat/schema';
import type { ToolModel } from '../model/tool-model.js';
import { eachQuestion } from '../validate/tool/each-question.js';
import { domainOf } from '../validate/tool/fact-domain.js';
import { doubtful, type LintFinding, notable, wrong } from './finding.js';
import { factsOfRules } from './grading.js';

/** Thresholds, flags, contacts, code lists and theme packs that nothing uses or that do not fit. */
export function partFindings(model: ToolModel): readonly LintFinding[] {
  return [
    ...thresholds(model),
    ...flags(model.tool),
    ...contacts(model.tool),
    ...codeLists(model.tool),
    ...themePacks(model),
    ...replacements(model),
  ];
}

/** A threshold that no count or share that it is compared with can ever pass. */
function thresholds(model: ToolModel): readonly LintFinding[] {
  const { thresholds: all = {}, rules = [] } = model.tool;
  const facts = factsOfRules(rules);
  return Object.entries(all).flatMap(([id, { value }]) => {
    const path = `thresholds.${id}`;
    const pointer = `/thresholds/${id}`;
    const beside = facts.filter((fact) => fact.path === path).map(({ condition }) => condition);
    if (beside.length === 0) {
      return doubtful('lint.threshold-unused', pointer, { id }, [
        { change: 'remove', in: 'thresholds', id },
      ]);
    }
    const most = Math.max(0, ...beside.flatMap((condition) => mostBeside(model, condition, path)));
    const isOut = value < 0 || (most > 0 && value > most);
    return isOut ? wrong('lint.threshold-range', `${pointer}/value`, { id, most }) : [];
  });
}

/** The most that the facts can be with which a condition compares a threshold. */
function mostBeside(model: ToolModel, condition: unknown, path: string): readonly number[] {
  if (typeof condition !== 'object' || condition === null) return [];
  if (!Array.isArray(condition)) {
    return Object.values(condition).flatMap((each) => mostBeside(model, each, path));
  }
  const facts = condition.map((each: unknown) => factOf(each));
  if (!facts.includes(path)) return condition.flatMap((each) => mostBeside(model, each, path));
  return facts.flatMap((fact) => {
    if (fact === undefined || fact === path) return [];
    const domain = domainOf(model, fact);
    return domain.type === 'number' ? [domain.most] : [];
  });
}

function factOf(operand: unknown): string | undefined {
  if (typeof operand !== 'object' || operand === null || !('var' in operand)) return undefined;
  return typeof operand.var === 'string' ? operand.var : undefined;
}

function flags({ flags: all = {}, rules = [] }: Tool): readonly LintFinding[] {
  const read = new Set(factsOfRules(rules).map(({ path }) => path));
  return Object.entries(all).flatMap(([id, { showsContacts }]) =>
    read.has(`flags.${id}`) || showsContacts
      ? []
      : notable('lint.flag-unused', `/flags/${id}`, { id }, [
          { change: 'remove', in: 'flags', id },
        ]),
  );
}

function contacts({ contacts: all = [], flags: raised = {} }: Tool): readonly LintFinding[] {
  // A flag that no question raises shows nothing.
  const missing = Object.entries(raised).flatMap(([id, { showsContacts, question }]) =>
    showsContacts && question !== undefined && all.length === 0
      ? wrong('lint.contacts-missing', `/flags/${id}/showsContacts`, { id })
      : [],
  );
  const silent = all.flatMap(({ telephone, email }, index) =>
    telephone === undefined && email === undefined
      ? doubtful('lint.contact-unreachable', `/contacts/${index}`)
      : [],
  );
  return [...missing, ...silent];
}

function codeLists(tool: Tool): readonly LintFinding[] {
  const asked: readonly (Question | Column)[] = eachQuestion(tool).flatMap(({ question }) => [
    question,
    ...(question.kind === 'table' ? question.columns : []),
  ]);
  const used = new Set(
    asked.flatMap((each) =>
      'options' in each && 'codeList' in each.options ? [each.options.codeList] : [],
    ),
  );
  // Evidence takes its types of contact from this one.
  if (eachQuestion(tool).some(({ question }) => question.evidence)) used.add('contactTypes');
  return Object.keys(tool.codeLists ?? {}).flatMap((id) =>
    used.has(id)
      ? []
      : notable('lint.code-list-unused', `/codeLists/${id}`, { id }, [
          { change: 'remove', in: 'codeLists', id },
        ]),
  );
}

/** A pack that brings nothing, or that no answer brings. */
function themePacks({ tool, questions }: ToolModel): readonly LintFinding[] {
  const { themePacks: packs = [], roles = {}, sections } = tool;
  const theme = questions.get(roles.theme ?? '')?.question;
  return packs.flatMap(({ id }, index) => {
    const pointer = `/themePacks/${index}`;
    const brings = sections.some(({ guidance = [], questions: asked }) =>
      [...guidance, ...asked, ...asked.flatMap((each) => each.guidance ?? [])].some(
        ({ themePack }) => themePack === id,
      ),
    );
    const repair = { change: 'remove-theme-pack', themePack: id } as const;
    return [
      ...(brings ? [] : [doubtful('lint.theme-pack-empty', pointer, { id }, [repair])]),
      ...(theme?.hidden ? [wrong('lint.theme-pack-unlinked', `${pointer}/theme`, { id })] : []),
    ];
  });
}

/** What is said to have taken a place, and is neither there nor replaced in its turn. */
function replacements({ tool, questions }: ToolModel): readonly LintFinding[] {
  const all = tool.replacements ?? [];
  const earlier = new Set(all.flatMap(({ from }) => from));
  return all.flatMap(({ from, to }, index) =>
    to.some((id) => questions.has(id) || earlier.has(id))
      ? []
      : notable('lint.replacement-nowhere', `/replacements/${index}/to`, { from, to }),
  );
}
