import type { Options, Question, Section, Tool } from '@maat/schema';
import { optionsOf, type ToolModel } from '../../model/tool-model.js';

/** What a fact of grading can be, told from the tool alone. */
export type FactDomain =
  /** Names something that the tool does not have. */
  | { readonly type: 'unknown-reference' }
  /** The tool has no question that would settle it: it is unknown in every audit. */
  | { readonly type: 'never-known' }
  | { readonly type: 'string' | 'boolean'; readonly values: readonly (string | boolean)[] }
  | { readonly type: 'number'; readonly whole: boolean; readonly most: number }
  | { readonly type: 'fixed'; readonly value: number }
  /** Words, a date, codes: anything of that type. */
  | { readonly type: 'text' | 'date' | 'list' | 'any-number' };

const unknownReference = { type: 'unknown-reference' } as const;
const neverKnown = { type: 'never-known' } as const;
const truth = { type: 'boolean', values: [true, false] } as const;
const anyShare = { type: 'number', whole: false, most: 1 } as const;

/** What a fact can be, by its path. */
export function domainOf(model: ToolModel, path: string): FactDomain {
  const [root = '', name = '', third = ''] = path.split('.');
  return (Object.hasOwn(domains, root) && domains[root]?.(model, name, third)) || unknownReference;
}

type Domain = (model: ToolModel, name: string, third: string) => FactDomain;

const domains: { readonly [ROOT in string]?: Domain } = {
  answers: answerDomain,
  states: (model, id) => {
    const question = model.questions.get(id)?.question;
    if (question === undefined) return unknownReference;
    const { notApplicable = true, noEvidence = false } = question;
    return {
      type: 'string',
      values: [
        'answered',
        ...(notApplicable ? ['not-applicable'] : []),
        ...(noEvidence ? ['no-evidence'] : []),
      ],
    };
  },
  thresholds: ({ tool: { thresholds = {} } }, id) => {
    const value = Object.hasOwn(thresholds, id) ? thresholds[id]?.value : undefined;
    return value === undefined ? unknownReference : { type: 'fixed', value };
  },
  flags: ({ tool: { flags = {} } }, id) => {
    if (!Object.hasOwn(flags, id)) return unknownReference;
    return flags[id]?.question === undefined ? neverKnown : truth;
  },
  judged: (model, name, grade) => {
    const judged = areasOf(model).filter(({ judgement }) => judgement !== undefined);
    if (grade !== '' && !model.grades.has(grade)) return unknownReference;
    if (judged.length === 0) return neverKnown;
    return name.startsWith('share') ? anyShare : count(judged.length);
  },
  sections: (model, id, name) => {
    const section = model.sections.get(id);
    if (section === undefined) return unknownReference;
    if (name !== 'judgement') return count(section.questions.length);
    return section.judgement === undefined ? neverKnown : gradesOf(model);
  },
  areas: (model, name) => {
    const areas = areasOf(model);
    if (areas.length === 0) return neverKnown;
    if (name === 'total') return count(areas.length);
    if (!takesNoEvidence(areas)) return neverKnown;
    return name === 'withoutEvidence' ? count(areas.length) : anyShare;
  },
  evidence: (model, name) => {
    const areas = areasOf(model);
    if (name !== 'shareWithout') return count(areas.flatMap(({ questions }) => questions).length);
    return takesNoEvidence(areas) ? anyShare : neverKnown;
  },
  actions: (model, name) => {
    const question = model.questions.get(model.tool.roles?.actions ?? '')?.question;
    if (question?.kind !== 'table') return neverKnown;
    const role = name === 'withOwner' ? 'owner' : 'due';
    const isThere = name === 'total' || question.columns.some((column) => column.role === role);
    return isThere ? count(200) : neverKnown;
  },
  learning: ({ tool: { roles }, questions }, name) => {
    const id = name === 'goodPractice' ? roles?.goodPractice : roles?.improvements;
    const question = questions.get(id ?? '')?.question;
    return question === undefined || question.kind === 'decision' ? neverKnown : truth;
  },
  grade: (model, name, grade) => {
    if (name !== 'chosen' && !model.grades.has(grade)) return unknownReference;
    if (!model.questions.has(model.tool.roles?.overallGrade ?? '')) return neverKnown;
    return name === 'chosen' ? gradesOf(model) : truth;
  },
};

function answerDomain(model: ToolModel, id: string): FactDomain {
  const question = model.questions.get(id)?.question;
  if (question === undefined) return unknownReference;
  switch (question.kind) {
    case 'choice':
    case 'decision':
      return codesOf(model.tool, question.options);
    case 'grade':
      return gradesOf(model);
    case 'number':
      return { type: 'any-number' };
    case 'table':
      return count(200);
    case 'date':
      return { type: 'date' };
    case 'choices':
      return { type: 'list' };
    default:
      return { type: 'text' };
  }
}

function codesOf(tool: Tool, options: Options): FactDomain {
  return { type: 'string', values: optionsOf(tool, options).map(({ code }) => code) };
}

function gradesOf({ grades }: ToolModel): FactDomain {
  return { type: 'string', values: [...grades.keys()] };
}

function count(most: number): FactDomain {
  return { type: 'number', whole: true, most };
}

function areasOf({ tool }: ToolModel): readonly Section[] {
  return tool.sections.filter(({ area }) => area);
}

function takesNoEvidence(areas: readonly Section[]): boolean {
  return areas.some(({ questions }) => questions.some(({ noEvidence }: Question) => noEvidence));
}
