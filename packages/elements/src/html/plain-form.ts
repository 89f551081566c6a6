import {
  AuditSession,
  type Issue,
  messageIn,
  modelOf,
  optionsOf,
  pointerTo,
  type ToolModel,
} from '@maat/core';
import type { Audit, Code, Options, Section, Text, Tool } from '@maat/schema';
import type { Labels } from '../labels.js';
import { english } from '../locale/english.js';
import type { FormLocale } from '../locale/form-locale.js';
import { MarkedWords } from '../locale/marked-words.js';
import { isTranslated, type ShownTool } from '../locale/shown-tool.js';
import { translatedTool } from '../locale/translated-tool.js';
import { newRowId } from '../question/row-id.js';
import type { HtmlOptions } from './html-options.js';
import { attributes, type Markup, markup } from './markup.js';
import { type Scope, scopeOf } from './scope.js';

/** What the parts of the form are written with. */
export interface PlainForm {
  readonly session: AuditSession;
  /** The tool as it is shown: in the language of the form, as far as it is translated. */
  readonly tool: Tool;
  readonly model: ToolModel;
  readonly locale: FormLocale;
  readonly labels: Labels;
  /** Whether some of the words are a draft. */
  readonly isDraft: boolean;
  readonly headingLevel: number;
  readonly options: HtmlOptions;
  readonly scope: Scope;
  /** A text of the tool, for the person that the audit is about. */
  text(text: Text): Markup;
  plain(text: Text): string;
  inOwn(words: string): string;
  languageOf(text: Text): string | undefined;
  /** A sentence, in which words of the tool are marked. */
  shown(sentence: string): Markup;
  codes(options: Options): readonly Code[];
  message(issue: Issue): Markup;
  /** The issues that are shown at a question. */
  issuesOf(question: string): readonly Issue[];
  newId(): string;
}

/** Makes ready what the parts of the form are written with. */
export function plainForm(given: Tool, audit: Audit, options: HtmlOptions): PlainForm {
  const { locale = english, issues = [], now = new Date() } = options;
  const session = openSession(given, audit, locale, now);
  const { tool, isDraft } = shownTool(given, locale);
  const { subject } = session;
  const words = new MarkedWords(given, locale, () => subject);
  const labels = { ...locale.labels, ...options.labels };
  const model = modelOf(tool);
  const shown = (sentence: string) => markup`${words.parts(sentence).map(wordsIn)}`;
  return {
    session,
    tool,
    model,
    locale,
    labels,
    scope: scopeOf(model, labels, locale),
    isDraft: isDraft || locale.state === 'draft',
    headingLevel: options.headingLevel ?? 2,
    options,
    text: (text) => shown(words.plain(text)),
    plain: words.plain,
    inOwn: words.inOwn,
    languageOf: words.languageOf,
    shown,
    codes: (list) => optionsOf(tool, list),
    message: (issue) =>
      shown(messageIn(locale.messages, issue, { tool, mark: words.mark, audit, subject })),
    issuesOf: (question) => issues.filter(({ pointer }) => isAt(pointer, question)),
    newId: options.newId ?? newRowId,
  };
}

/** A session in which an audit is shown, or a post is put into it. */
export function openSession(
  tool: Tool,
  audit: Audit,
  { messages: { months = [] } }: FormLocale,
  now: Date,
): AuditSession {
  return new AuditSession(tool, audit, { now: () => now, months });
}

/** The sections that are asked at all: those with a question that is. */
export function askedSections({ tool, session }: PlainForm): readonly Section[] {
  return tool.sections.filter(({ questions }) => questions.some(({ id }) => session.isAsked(id)));
}

function isAt(pointer: string, question: string): boolean {
  const place = pointerTo('answers', question);
  return pointer === place || pointer.startsWith(`${place}/`);
}

function wordsIn({ words, lang, dir }: ReturnType<MarkedWords['parts']>[number]): Markup {
  return lang === undefined
    ? markup`${words}`
    : markup`<span${attributes({ lang, dir })}>${words}</span>`;
}

function shownTool(tool: Tool, { language }: FormLocale): ShownTool {
  if (!isTranslated(tool, language)) return { tool, isDraft: false };
  return translatedTool(tool, language);
}
