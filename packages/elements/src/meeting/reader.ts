import { asSubject, modelOf, optionsOf, type ToolModel } from '@maat/core';
import type { By, Code, Options, Tool } from '@maat/schema';
import type { FormLabels } from '../form-labels.js';
import { type FormLocale, type ShownLocale, shownEnglish } from '../locale/form-locale.js';
import { isTranslated } from '../locale/shown-tool.js';
import { translatedTool } from '../locale/translated-tool.js';
import { Wording } from '../locale/wording.js';

/** What the words of a tool, and of audits made with it, are read with. */
export interface Reader {
  /** The tool as it is shown: in the language of the page, as far as it is translated. */
  readonly tool: Tool;
  readonly model: ToolModel;
  readonly locale: ShownLocale;
  readonly labels: FormLabels;
  /** Whether some of what is shown is a translation that nobody answers for yet. */
  readonly isDraft: boolean;
  readonly text: Wording['text'];
  readonly plain: Wording['plain'];
  readonly languageOf: Wording['languageOf'];
  readonly options: (options: Options) => readonly Code[];
}

const readers = new WeakMap<Tool, Map<string, Reader>>();

/**
 * The reader of a tool. It is made once for each tool, language and subject, as a translation takes its time.
 *
 * @param tool The tool.
 * @param locale What the page speaks. Default: British English.
 * @param subject Whom the case is about: a code of the tool's.
 */
export function readerOf(tool: Tool, locale: FormLocale | undefined, subject?: string): Reader {
  const shown = locale ?? shownEnglish;
  const known = readers.get(tool) ?? new Map<string, Reader>();
  readers.set(tool, known);
  const key = `${shown.language} ${shown.state} ${subject}`;
  const reader = known.get(key) ?? newReader(tool, shown, subject);
  known.set(key, reader);
  return reader;
}

function newReader(tool: Tool, shown: ShownLocale, subject: string | undefined): Reader {
  const translated = isTranslated(tool, shown.language)
    ? translatedTool(tool, shown.language)
    : { tool, isDraft: false };
  const { text, plain, languageOf } = new Wording(tool, shown, () => asSubject(subject));
  return {
    tool: translated.tool,
    model: modelOf(translated.tool),
    locale: shown,
    labels: shown.labels,
    isDraft: translated.isDraft || shown.state === 'draft',
    text,
    plain,
    languageOf,
    options: (options) => optionsOf(translated.tool, options),
  };
}

/** The name of an agency, as it stands in a sentence or an option. */
export function agencyName(reader: Reader, agency: string): string {
  const found = reader.options({ codeList: 'agencies' }).find(({ code }) => code === agency);
  return found ? reader.plain(found.label) : agency;
}

/** The label of a grade, as it stands in a sentence or an option. */
export function gradeName({ model, plain }: Reader, grade: string): string {
  const step = model.grades.get(grade);
  return step ? plain(step.label) : grade;
}

/** Who said something, in words: 'chair', 'auditor, Police'. */
export function byName(reader: Reader, { role, agency }: By): string {
  return agency === undefined ? role : `${role}, ${agencyName(reader, agency)}`;
}
