// Long because each way in which a tool may change from one version to the next is a few lines.
import type { Code, Column, Question, Replacement, Section, Tool } from '@maat/schema';
import fc from 'fast-check';
import { checkTool } from '../../src/validate/check-tool.js';
import { toolOf } from './kit.js';

const codes = ['yes', 'no', 'partly', 'unknown', 'other'] as const;

function optionsOf(count: number): readonly Code[] {
  return codes.slice(0, count).map((code) => ({ code, label: `Label of ${code}` }));
}

const columnKinds = ['text', 'narrative', 'date', 'number', 'choice'] as const;

function columnOf(id: string, kind: string): Column {
  const more = kind === 'choice' ? { options: optionsOf(3) } : {};
  return {
    id,
    kind,
    label: `Column ${id}`,
    ...(kind === 'date' && { words: true }),
    ...more,
  } as Column;
}

const kinds = [
  'text',
  'narrative',
  'date',
  'number',
  'choice',
  'choices',
  'decision',
  'table',
  'grade',
] as const;
type Kind = (typeof kinds)[number];

/** What a question of a kind has beside its id and label. */
function parametersOf(kind: Kind, size: number): object {
  switch (kind) {
    case 'date':
      return { words: size > 2 };
    case 'choice':
    case 'choices':
      return { options: optionsOf(size + 1) };
    case 'decision':
      return { options: optionsOf(size + 1), explanation: { label: 'Why?' } };
    case 'table':
      return {
        columns: columnKinds.slice(0, size).map((name, index) => columnOf(`c${index}`, name)),
      };
    case 'grade':
      return size > 2 ? { rationale: { label: 'Rationale' } } : {};
    default:
      return {};
  }
}

interface Shape {
  readonly kind: Kind;
  readonly size: number;
  readonly notApplicable: boolean;
  readonly noEvidence: boolean;
  readonly evidence: boolean;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  kind: fc.constantFrom(...kinds),
  size: fc.integer({ min: 1, max: 4 }),
  notApplicable: fc.boolean(),
  noEvidence: fc.boolean(),
  evidence: fc.boolean(),
});

function questionOf(id: string, { kind, size, ...more }: Shape): Question {
  return {
    id,
    kind,
    label: `Label of ${id}:`,
    ...parametersOf(kind, size),
    ...more,
  } as Question;
}

/** Tools with questions of every kind. */
export const anyTool: fc.Arbitrary<Tool> = fc
  .array(fc.array(shape, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((sections) =>
    toolOf([], {
      sections: sections.map((shapes, index) => ({
        id: `s${index}`,
        title: `Section ${index}`,
        questions: shapes.map((each, at) => questionOf(`s${index}q${at}`, each)),
      })),
      scale: { id: 'grades', grades: codes.map((id) => ({ id, label: `Grade ${id}` })) },
      codeLists: { contactTypes: optionsOf(3) },
    }),
  );

/** One change to a tool. Numbers choose what is changed among what there is. */
export type Edit =
  | {
      readonly edit:
        | 'rename'
        | 'remove'
        | 'hide'
        | 'move'
        | 'not-applicable'
        | 'no-evidence'
        | 'evidence'
        | 'fewer-options'
        | 'fewer-columns'
        | 'fewer-grades'
        | 'fewer-contact-types'
        | 'no-rationale'
        | 'rename-codes'
        | 'join-codes'
        | 'rename-columns'
        | 'remove-section'
        | 'rename-section'
        | 'merge';
      readonly at: number;
    }
  | { readonly edit: 'add' | 'change-kind' | 'split'; readonly at: number; readonly shape: Shape };

const at = fc.nat(11);
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    edit: fc.constantFrom(
      ...(['rename', 'remove', 'hide', 'move', 'not-applicable', 'no-evidence'] as const),
      ...(['evidence', 'fewer-options', 'fewer-columns', 'fewer-grades'] as const),
      ...(['fewer-contact-types', 'no-rationale', 'rename-codes', 'join-codes'] as const),
      ...(['rename-columns', 'remove-section', 'rename-section', 'merge'] as const),
    ),
    at,
  }),
  fc.record({ edit: fc.constantFrom('add' as const, 'change-kind', 'split'), at, shape }),
);

/** The tool of the next version: with these changes, and the replacements that they come to. */
export function editedBy(tool: Tool, edits: readonly Edit[]): Tool {
  const [major = '1'] = tool.version.split('.');
  const start: Tool = { ...tool, version: `${Number(major) + 1}.0.0` };
  const edited = edits.reduce(
    (draft, edit, index) => madeBy(draft, edit, `v${major}n${index}`),
    start,
  );
  return tidied(JSON.parse(JSON.stringify(edited)) as Tool);
}

/** The tool without names of codes and columns that lead nowhere any more, as its author must have it. */
function tidied(tool: Tool): Tool {
  const issues = checkTool(tool).filter(({ code }) => code === 'tool.unknown-reference');
  const dead = new Set(issues.map(({ pointer }) => pointer));
  const alive = (place: string, names: Readonly<Record<string, string>> = {}) =>
    Object.entries(names).filter(([old]) => !dead.has(`${place}/${old}`));
  const replacements = (tool.replacements ?? []).flatMap((replacement, index) => {
    const { from, to } = replacement;
    const codes = alive(`/replacements/${index}/codes`, replacement.codes);
    const columns = alive(`/replacements/${index}/columns`, replacement.columns);
    const isSame = from.length === 1 && to.length === 1 && from[0] === to[0];
    if (isSame && codes.length + columns.length === 0) return [];
    return {
      from,
      to,
      ...(codes.length > 0 && { codes: Object.fromEntries(codes) }),
      ...(columns.length > 0 && { columns: Object.fromEntries(columns) }),
    };
  });
  const { replacements: _, ...others } = tool;
  return replacements.length > 0 ? { ...others, replacements } : others;
}

function questionsOf({ sections }: Tool): readonly Question[] {
  return sections.flatMap(({ questions }) => questions);
}

function questionAt(tool: Tool, index: number): Question | undefined {
  const all = questionsOf(tool);
  return all[index % Math.max(all.length, 1)];
}

function withQuestions(tool: Tool, change: (question: Question) => readonly Question[]): Tool {
  const sections = tool.sections.map((section) => ({
    ...section,
    questions: section.questions.flatMap(change),
  }));
  const filled = sections.filter(({ questions }) => questions.length > 0);
  return filled.length > 0 ? { ...tool, sections: filled } : tool;
}

function withDeclared(tool: Tool, replacement: Replacement): Tool {
  return { ...tool, replacements: [...(tool.replacements ?? []), replacement] };
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: each change is a line or two.
function madeBy(tool: Tool, edit: Edit, fresh: string): Tool {
  const question = questionAt(tool, edit.at);
  if (question === undefined) return tool;
  const { id } = question;
  const become = (...others: readonly Question[]) =>
    withQuestions(tool, (each) => (each.id === id ? others : [each]));
  const set = (more: object) => become({ ...question, ...more } as Question);
  const options = 'options' in question ? (question.options as readonly Code[]) : undefined;
  const declared = (replacement: Omit<Replacement, 'from'>, changed: Tool) =>
    withDeclared(changed, { from: [id], ...replacement });
  switch (edit.edit) {
    case 'rename':
      return declared({ to: [fresh] }, set({ id: fresh }));
    case 'remove':
      return become();
    case 'hide':
      return set({ hidden: { justification: 'So.' } });
    case 'move': {
      const [first, ...others] = become().sections;
      if (first === undefined || questionsOf(become()).includes(question)) return tool;
      const questions = [question, ...first.questions];
      return { ...tool, sections: [...others, { ...first, questions }] };
    }
    case 'not-applicable':
      return set({ notApplicable: !(question.notApplicable ?? true) });
    case 'no-evidence':
      return set({ noEvidence: !question.noEvidence });
    case 'evidence':
      return set({ evidence: !question.evidence });
    case 'fewer-options':
      return options && options.length > 1 ? set({ options: options.slice(1) }) : tool;
    case 'fewer-columns':
      return question.kind === 'table' && question.columns.length > 1
        ? set({ columns: question.columns.slice(1) })
        : tool;
    case 'fewer-grades': {
      const [, ...grades] = tool.scale?.grades ?? [];
      return tool.scale && grades.length > 0 ? { ...tool, scale: { ...tool.scale, grades } } : tool;
    }
    case 'fewer-contact-types': {
      const [, ...contactTypes] = tool.codeLists?.['contactTypes'] ?? [];
      return contactTypes.length > 0 ? { ...tool, codeLists: { contactTypes } } : tool;
    }
    case 'no-rationale': {
      if (question.kind !== 'grade') return tool;
      const { rationale: _, ...others } = question;
      return become(others);
    }
    case 'rename-codes': {
      const [first, ...others] = options ?? [];
      if (first === undefined) return tool;
      return declared(
        { to: [id], codes: { [first.code]: fresh } },
        set({ options: [...others, { ...first, code: fresh }] }),
      );
    }
    case 'join-codes': {
      const [first, second, ...others] = options ?? [];
      if (first === undefined || second === undefined) return tool;
      return declared(
        { to: [id], codes: { [first.code]: second.code } },
        set({ options: [second, ...others] }),
      );
    }
    case 'rename-columns': {
      if (question.kind !== 'table') return tool;
      const [first, ...others] = question.columns;
      if (first === undefined) return tool;
      return declared(
        { to: [id], columns: { [first.id]: fresh } },
        set({ columns: [...others, { ...first, id: fresh }] }),
      );
    }
    case 'remove-section': {
      const sections = tool.sections.filter((_, index) => index !== edit.at % tool.sections.length);
      return sections.length > 0 ? { ...tool, sections } : tool;
    }
    case 'rename-section': {
      const renamed = (section: Section, index: number) =>
        index === edit.at % tool.sections.length ? { ...section, id: fresh } : section;
      return { ...tool, sections: tool.sections.map(renamed) };
    }
    case 'merge': {
      const other = questionAt(tool, edit.at + 1);
      if (other === undefined || other.id === id) return tool;
      const merged = withQuestions(become({ ...question, id: fresh }), (each) =>
        each.id === other.id ? [] : [each],
      );
      return withDeclared(merged, { from: [id, other.id], to: [fresh] });
    }
    case 'add':
      return become(question, questionOf(fresh, edit.shape));
    case 'change-kind': {
      const { number: _, ...others } = questionOf(id, edit.shape);
      return become(others as Question);
    }
    case 'split': {
      const parts = [questionOf(`${fresh}a`, edit.shape), { ...question, id: `${fresh}b` }];
      return declared({ to: parts.map((part) => part.id) }, become(...parts));
    }
  }
}
