import type {
  AddThemePack,
  RemoveThemePack,
  Section,
  ThemePack,
  ThemePackEntry,
  ThemePackSection,
} from '@maat/schema';
import { at, atEach } from '../issue/at.js';
import { error, type Issue, noIssues } from '../issue/issue.js';
import {
  type Draft,
  idsOfQuestions,
  made,
  refused,
  type Step,
  sectionIn,
  unknownTarget,
} from './draft.js';
import { byCode, byId, inserted, placeIssues, put, without } from './place.js';
import { takenIds } from './taken-ids.js';
import { themeQuestion, withThemes } from './theme-question.js';

/**
 * Adds a theme pack: its entry, its theme to the choices of the question for the theme, its guidance
 * after the guidance that is there, its questions among those that are there.
 */
export function addThemePack(draft: Draft, { pack }: AddThemePack): Step {
  const asked = themeQuestion(draft.tool);
  const issues = packIssues(draft, pack);
  if (asked === undefined || issues.length > 0) {
    const unasked = asked ? noIssues : [error('overlay.theme-not-asked', '/pack/theme')];
    return refused(draft, ...unasked, ...issues);
  }
  const isOffered = asked.codes.some(({ code }) => code === pack.theme.code);
  const tool = isOffered
    ? draft.tool
    : withThemes(draft.tool, asked, put(asked.codes, pack.theme, {}, byCode));
  const sections = pack.sections.reduce<readonly Section[]>(
    (all, part) =>
      all.map((each) => (each.id === part.section ? withPart(each, part, pack) : each)),
    tool.sections,
  );
  const themePacks = [...(tool.themePacks ?? []), entryOf(pack)];
  const takenQuestions = new Set([...draft.takenQuestions, ...idsIn(pack.sections)]);
  return made({ ...draft, tool, takenQuestions }, { sections, themePacks });
}

/** Takes a theme pack away: all that it brought, and its theme unless another pack has it. */
export function removeThemePack(draft: Draft, { themePack: id }: RemoveThemePack): Step {
  const packs = draft.tool.themePacks ?? [];
  const entry = packs.find((each) => each.id === id);
  if (entry === undefined) return refused(draft, unknownTarget('/themePack'));
  const themePacks = without(packs, id, byId);
  const asked = themeQuestion(draft.tool);
  const codes = without(asked?.codes ?? [], entry.theme, byCode);
  const isShared = themePacks.some(({ theme }) => theme === entry.theme);
  // A question that is answered by choice keeps something to choose.
  const takesTheme = asked && codes.length > 0 && !isShared;
  const tool = takesTheme ? withThemes(draft.tool, asked, codes) : draft.tool;
  const sections = tool.sections.map((section) => withoutPack(section, id));
  return made({ ...draft, tool }, { sections, themePacks });
}

function packIssues(draft: Draft, { id, sections }: ThemePack): readonly Issue[] {
  const packs = (draft.tool.themePacks ?? []).map(byId);
  const parts = sections.map((part) => part.questions?.length ?? 0);
  const places = parts.flatMap((length, part) =>
    Array.from({ length }, (_, index) => `/sections/${part}/questions/${index}/id`),
  );
  return at('pack', [
    ...takenIds([id], new Set(packs), () => '/id'),
    ...at(
      'sections',
      atEach(sections, (part) => partIssues(draft, part)),
    ),
    ...takenIds(idsIn(sections), draft.takenQuestions, (index) => places[index] ?? ''),
  ]);
}

function partIssues(draft: Draft, part: ThemePackSection): readonly Issue[] {
  const section = sectionIn(draft, part.section);
  return section
    ? placeIssues(idsOfQuestions(section), placeOf(part))
    : [unknownTarget('/section')];
}

const placeOf = ({ after }: ThemePackSection) => (after === undefined ? {} : { after });

const idsIn = (parts: readonly ThemePackSection[]) =>
  parts.flatMap(({ questions = [] }) => questions.map(byId));

function entryOf({ id, title, theme, example, source }: ThemePack): ThemePackEntry {
  return {
    id,
    title,
    theme: theme.code,
    ...(example !== undefined && { example }),
    ...(source && { source }),
  };
}

function withPart(section: Section, part: ThemePackSection, { id }: ThemePack): Section {
  const { guidance = [], questions = [] } = part;
  const marked = questions.map((question) => ({ ...question, themePack: id }));
  return {
    ...section,
    ...(guidance.length > 0 && {
      guidance: [
        ...(section.guidance ?? []),
        ...guidance.map((paragraph) => ({ ...paragraph, themePack: id })),
      ],
    }),
    questions: inserted(section.questions, marked, placeOf(part), byId),
  };
}

function withoutPack(section: Section, id: string): Section {
  const { guidance, ...rest } = section;
  const stays = ({ themePack }: { readonly themePack?: string }) => themePack !== id;
  const left = guidance?.filter(stays) ?? [];
  const questions = section.questions.filter(stays);
  const isTouched = left.length < (guidance?.length ?? 0);
  if (!isTouched && questions.length === section.questions.length) return section;
  const keptGuidance = isTouched && left.length === 0 ? undefined : guidance && left;
  return { ...rest, ...(keptGuidance && { guidance: keptGuidance }), questions };
}
