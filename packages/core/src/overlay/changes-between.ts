import type { Code, Tool, Translation } from '@maat/schema';
import type { ToolChange } from '../issue/tool-change.js';
import { isSameJson } from '../model/same-json.js';
import {
  type Entries,
  entryChanges,
  memberChanges,
  type Sort,
  shown,
  type Thing,
} from './entry-changes.js';
import { byId } from './place.js';
import { questionChanges } from './question-changes.js';

/**
 * In what a tool differs from another: its own members, then sections and questions in the order of
 * the form, then what it grades by, and its other parts. Nothing of tools that are the same but for
 * the order of members.
 */
export function changesBetween(before: Tool, after: Tool): readonly ToolChange[] {
  const tool: Thing = { what: 'tool', id: before.id };
  return [
    ...memberChanges(tool, before, after, ['sections', ...partNames]),
    ...entryChanges(
      { what: 'section', hasOrder: true, apart: ['questions'] },
      listed(before.sections),
      listed(after.sections),
    ),
    ...questionChanges(before, after),
    ...partNames.flatMap((name) => {
      if (before[name] === after[name]) return [];
      const changes = parts[name](before, after);
      const isTold = changes.length > 0 || isSameJson(some(before[name]), some(after[name]));
      return isTold ? changes : [{ kind: 'changed', ...tool, member: name } as const];
    }),
  ];
}

/** A part; none, where it is empty, as one is whose last entry was taken out. */
function some<PART extends object>(part: PART | undefined): PART | undefined {
  return part && Object.keys(part).length > 0 ? part : undefined;
}

type PartChanges = (before: Tool, after: Tool) => readonly ToolChange[];

/** A part whose entries are compared one by one. */
const part =
  (sort: Sort, entriesOf: (tool: Tool) => Entries): PartChanges =>
  (before, after) =>
    entryChanges(sort, entriesOf(before), entriesOf(after));

const parts = {
  scale: (before, after) => [
    ...(before.scale?.id === after.scale?.id
      ? []
      : [{ kind: 'changed', what: 'tool', id: before.id, member: 'scale' } as const]),
    ...grades(before, after),
  ],
  rules: /* @__PURE__ */ part({ what: 'rule', hasOrder: true }, ({ rules }) => listed(rules)),
  thresholds: /* @__PURE__ */ part({ what: 'threshold' }, ({ thresholds }) => named(thresholds)),
  flags: /* @__PURE__ */ part({ what: 'flag' }, ({ flags }) => named(flags)),
  codeLists: (before, after) => codeChanges(before.codeLists, after.codeLists),
  roles: /* @__PURE__ */ part(
    { what: 'role' },
    ({ roles = {} }) =>
      new Map(Object.entries(roles).map(([role, question]) => [role, { question }])),
  ),
  themePacks: /* @__PURE__ */ part({ what: 'theme-pack' }, ({ themePacks }) => listed(themePacks)),
  translations: (before, after) => stringChanges(before.translations, after.translations),
} as const satisfies { readonly [NAME in keyof Tool]?: PartChanges };

const partNames = /* @__PURE__ */ Object.keys(parts) as readonly (keyof typeof parts)[];
const grades = /* @__PURE__ */ part({ what: 'grade', hasOrder: true }, ({ scale }) =>
  listed(scale?.grades),
);

function listed(entries: readonly { readonly id: string }[] = []): Entries {
  return new Map(entries.map((entry) => [byId(entry), entry]));
}

function named(entries: Readonly<Record<string, object>> = {}): Entries {
  return new Map(Object.entries(entries));
}

/** Entries of which it is only told here whether they are there. */
function there(entries: object): Entries {
  return new Map(Object.keys(entries).map((name) => [name, {}]));
}

function codeChanges(
  before: NonNullable<Tool['codeLists']> = {},
  after: NonNullable<Tool['codeLists']> = {},
): readonly ToolChange[] {
  const codes = (codeLists: typeof before, name: string) =>
    new Map((codeLists[name] ?? []).map((code: Code) => [code.code, code]));
  return [
    ...entryChanges({ what: 'code-list' }, there(before), there(after)),
    ...inBoth(before, after).flatMap((name) =>
      entryChanges(
        { what: 'code', in: name, hasOrder: true, apart: ['code'] },
        codes(before, name),
        codes(after, name),
      ),
    ),
  ];
}

function stringChanges(
  before: NonNullable<Tool['translations']> = {},
  after: NonNullable<Tool['translations']> = {},
): readonly ToolChange[] {
  const strings = (translation: Translation | undefined) =>
    Object.fromEntries((translation?.strings ?? []).map((each) => [each.at, each]));
  return [
    ...entryChanges({ what: 'translation' }, there(before), there(after)),
    ...inBoth(before, after).flatMap((language) => {
      const [old, now] = [strings(before[language]), strings(after[language])];
      return memberChanges({ what: 'translation', id: language }, old, now).map((change) => {
        const at = change.member ?? '';
        return { ...change, ...shown(old[at]?.text, now[at]?.text) };
      });
    }),
  ];
}

function inBoth(before: object, after: object): readonly string[] {
  return Object.keys(before).filter((name) => Object.hasOwn(after, name));
}
