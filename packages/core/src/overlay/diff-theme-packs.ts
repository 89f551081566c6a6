import {
  type Question,
  type Section,
  type ThemePack,
  type ThemePackEntry,
  type ThemePackSection,
  type Tool,
  themePackSchemaId,
} from '@maat/schema';
import { byCode, byId, without } from './place.js';
import { themeQuestion, withThemes } from './theme-question.js';
import type { Trail } from './trail.js';

/** A tool without what some theme packs bring, and the packs. */
interface Unpacked {
  readonly tool: Tool;
  readonly packs: readonly ThemePack[];
}

/** Removes the theme packs that another tool does not have, where none of their questions stay. */
export function removeThemePacks(trail: Trail, target: Tool): void {
  const kept = new Set(target.sections.flatMap(({ questions }) => questions.map(byId)));
  const questions = trail.tool.sections.flatMap((section) => section.questions);
  for (const { id } of trail.tool.themePacks ?? []) {
    const isKept = target.themePacks?.some((each) => each.id === id);
    const staying = questions.some((each) => each.themePack === id && kept.has(each.id));
    if (!(isKept || staying)) trail.make({ change: 'remove-theme-pack', themePack: id });
  }
}

/** Takes the theme packs out of a tool that are new in it: what they bring can be added as one. */
export function unpacked(trail: Trail, target: Tool): Unpacked {
  const old = (trail.tool.themePacks ?? []).map(byId);
  const fresh = (target.themePacks ?? []).filter(({ id }) => !old.includes(id));
  return fresh.reduce<Unpacked>(
    ({ tool, packs }, entry) => {
      const brings = ({ id, themePack }: Question) => themePack === entry.id && trail.isFree(id);
      const pack = packOf(tool, entry, brings);
      if (pack.sections.length === 0) return { tool, packs };
      const offered = withoutTheme(trail, tool, entry.theme);
      return { tool: withoutPack(offered, entry.id, brings), packs: [...packs, pack] };
    },
    { tool: target, packs: [] },
  );
}

type Brings = (question: Question) => boolean;

function packOf(tool: Tool, entry: ThemePackEntry, brings: Brings): ThemePack {
  const { id, title, theme, example, source } = entry;
  const offered = themeQuestion(tool)?.codes.find(({ code }) => code === theme);
  return {
    schema: themePackSchemaId,
    id,
    version: tool.version,
    title,
    theme: offered ?? { code: theme, label: title },
    ...(example !== undefined && { example }),
    ...(source && { source }),
    sections: tool.sections.flatMap((section) => partOf(section, id, brings)),
  };
}

function partOf(section: Section, id: string, brings: Brings): readonly ThemePackSection[] {
  const guidance = (section.guidance ?? []).filter(({ themePack }) => themePack === id);
  const questions = section.questions.filter(brings);
  if (guidance.length === 0 && questions.length === 0) return [];
  const before = section.questions.findIndex(brings) - 1;
  const after = section.questions[before]?.id;
  return [
    {
      section: section.id,
      ...(guidance.length > 0 && { guidance }),
      ...(questions.length > 0 && { questions }),
      ...(after !== undefined && { after }),
    },
  ];
}

/** A tool without a theme to choose, unless it could be chosen before. */
function withoutTheme(trail: Trail, tool: Tool, theme: string): Tool {
  const asked = themeQuestion(tool);
  const wasOffered = themeQuestion(trail.tool)?.codes.some(({ code }) => code === theme);
  const codes = without(asked?.codes ?? [], theme, byCode);
  return asked && codes.length > 0 && !wasOffered ? withThemes(tool, asked, codes) : tool;
}

function withoutPack({ themePacks = [], ...tool }: Tool, id: string, brings: Brings): Tool {
  const left = without(themePacks, id, byId);
  return {
    ...tool,
    ...(left.length > 0 && { themePacks: left }),
    sections: tool.sections.map(({ guidance = [], ...section }) => {
      const others = guidance.filter(({ themePack }) => themePack !== id);
      return {
        ...section,
        ...(others.length > 0 && { guidance: others }),
        questions: section.questions.filter((question) => !brings(question)),
      };
    }),
  };
}
