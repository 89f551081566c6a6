import {
  applyOverlay,
  type Issue,
  type OverlayReport,
  pointerTokens,
  validateTool,
} from '@maat/core';
import type { Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import { FolderError, readFolderFile, type ToolSettings } from './settings-folder.js';

/** Something that is said of a file of the settings folder. */
export interface FileIssue {
  /** The file; '' where it is said of the tool that all files make. */
  readonly file: string;
  readonly issue: Issue;
}

/** The tool that the files of a settings folder make, or why they make none. */
export type Composition =
  | {
      readonly ok: true;
      readonly base: Tool;
      readonly tool: Tool;
      readonly report: OverlayReport;
      readonly warnings: readonly FileIssue[];
    }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

/**
 * Puts the tool of a settings folder together: the base, its overlays in their order, and in the last of
 * them the theme packs and translations, which are files of their own.
 *
 * @throws FolderError if a file cannot be read.
 */
export async function compose(folder: string, settings: ToolSettings): Promise<Composition> {
  const base = await baseOf(folder, settings.base);
  if (!base.ok) {
    return { ok: false, issues: base.issues.map((issue) => ({ file: settings.base, issue })) };
  }
  const overlays = await Promise.all(settings.overlays.map((file) => readFolderFile(folder, file)));
  const parts = await partsOf(folder, settings);
  const last = overlays.at(-1);
  const own = changesOf(last);
  const whole =
    own === undefined
      ? overlays
      : [...overlays.slice(0, -1), { ...asObject(last), changes: [...own, ...parts.changes] }];
  const result = applyOverlay(base.value, [...(base.judged ? [westMidlandsJudged] : []), ...whole]);
  const names = [...(base.judged ? [settings.base] : []), ...settings.overlays];
  const placed = (overlay: number | undefined, issue: Issue): FileIssue => {
    const isLast = overlay === names.length - 1;
    return isLast
      ? placedInPart(issue, names.at(-1) ?? '', own?.length ?? 0, parts.files)
      : { file: names[overlay ?? -1] ?? '', issue };
  };
  if (!result.ok) {
    const { about, overlay } = result;
    const place = about === 'overlay' ? overlay : undefined;
    return { ok: false, issues: result.issues.map((issue) => placed(place, issue)) };
  }
  const { tool, report } = result;
  const warnings = report.issues.map((issue) => placed(issue.overlay, issue));
  return { ok: true, base: base.value, tool, report, warnings };
}

const ready: ReadonlyMap<string, boolean> = new Map([
  ['west-midlands', false],
  ['west-midlands-judged', true],
]);

async function baseOf(folder: string, name: string) {
  const judged = ready.get(name);
  if (judged !== undefined) return { ok: true, value: westMidlands as Tool, judged } as const;
  if (!name.endsWith('.json')) {
    throw new FolderError(
      `This is neither a tool that comes with Maat (${[...ready.keys()].join(', ')}) nor the name of a JSON file in the settings folder.`,
      { file: name },
    );
  }
  const validation = validateTool(await readFolderFile(folder, name));
  return validation.ok ? ({ ...validation, judged: false } as const) : validation;
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** The changes of an overlay, if it has a list of them: what else is wrong is told by core. */
function changesOf(overlay: unknown): readonly unknown[] | undefined {
  if (typeof overlay !== 'object' || overlay === null || !('changes' in overlay)) return undefined;
  return Array.isArray(overlay.changes) ? overlay.changes : undefined;
}

/** What the files of packs and translations come to as changes, with the file that each is from. */
async function partsOf(folder: string, { themePacks, translations }: ToolSettings) {
  const packs = themePacks.map(async (file) => ({
    file,
    change: { change: 'add-theme-pack', pack: await readFolderFile(folder, file) },
  }));
  const words = translations.map(async (file) => ({
    file,
    change: { change: 'put-translation', ...asObject(await readFolderFile(folder, file)) },
  }));
  const all = await Promise.all([...packs, ...words]);
  return { changes: all.map(({ change }) => change), files: all.map(({ file }) => file) };
}

/** An issue of a change that came from a file of its own, told with that file. */
function placedInPart(
  issue: Issue,
  overlay: string,
  own: number,
  files: readonly string[],
): FileIssue {
  const [first, index, member, ...rest] = pointerTokens(issue.pointer);
  const file = first === 'changes' ? files[Number(index) - own] : undefined;
  if (file === undefined) return { file: overlay, issue };
  const way = member === 'pack' ? rest : [member ?? '', ...rest];
  const pointer = way.filter((token) => token !== '').map((token) => `/${token}`);
  return { file, issue: { ...issue, pointer: pointer.join('') } };
}
