import type { Issue } from '@maat/core';
import {
  type FormPost,
  type RemovedRow,
  renderCheckAnswers,
  renderConflict,
  renderHtml,
  renderTaskList,
  type ToldWarning,
} from '@maat/elements/html';
import type { Audit, Tool } from '@maat/schema';
import { warnedField, warnedOf } from '../audits/warnings.js';
import { wordsFor } from '../audits/words.js';
import { localeOf, plainAddress } from '../plain/plain-address.js';
import { caseLine, statusLine, titleOf } from './audit-pages.js';
import { type FormLanguage, otherLanguage } from './form-language.js';
import { html, written } from './html.js';
import type { Page } from './layout.js';

/** An audit as the pages without scripts show it. */
export interface PlainAudit {
  readonly tool: Tool;
  readonly audit: Audit;
  readonly language: FormLanguage;
  readonly now: Date;
}

/** What the page of a section shows beside. */
export interface SectionParts {
  readonly section: string;
  readonly issues?: readonly Issue[];
  readonly isSaved?: boolean;
  readonly removed?: RemovedRow | undefined;
  /** The audit as it is kept, where what is shown is not. */
  readonly kept?: Audit;
}

/** The sections of an audit, and the way to submit it. */
export function tasksPage(shown: PlainAudit): Page {
  const options = { ...linksOf(shown), checkHref: plainAddress(shown, '/check') };
  return {
    plain: true,
    title: titleOf(shown.tool, shown.audit, shown.language),
    main: html`<p><a class="back" href="/">Audits</a></p>
${otherLanguage(shown.tool, shown.audit, '/plain', shown.language)}
${caseLine(shown.audit)}
${written(renderTaskList(shown.tool, shown.audit, options))}`,
  };
}

/** The form of one section. */
export function sectionPage(
  shown: PlainAudit,
  { section, issues = [], isSaved, removed, kept }: SectionParts,
): Page {
  const { tool, audit } = shown;
  const here = plainAddress(shown, `/sections/${section}`);
  const options = {
    ...linksOf(shown),
    action: here,
    section,
    issues,
    removed,
    ...(kept && { kept }),
  };
  return {
    plain: true,
    title: `${issues.length > 0 ? 'Error: ' : ''}${sectionTitle(shown, section)} – ${titleOf(tool, audit, shown.language)}`,
    main: html`${caseLine(audit)}
${isSaved && html`<p class="notice" role="status">Saved</p>`}
${written(renderHtml(tool, audit, options))}`,
  };
}

/** Both versions of what somebody else answered meanwhile. */
export function choicePage(
  shown: PlainAudit,
  parts: { readonly section: string; readonly post: FormPost; readonly isUnchosen: boolean },
): Page {
  const { section, post, isUnchosen } = parts;
  const action = plainAddress(shown, `/sections/${section}`);
  const options = { ...linksOf(shown), action, section, isUnchosen };
  return {
    plain: true,
    title: `Choose a version – ${titleOf(shown.tool, shown.audit, shown.language)}`,
    main: written(renderConflict(shown.tool, shown.audit, post, options)),
  };
}

/** What the page before submission shows beside the answers. */
interface CheckParts {
  readonly issues?: readonly Issue[];
  /** What its reader is warned of: it was not submitted yet. */
  readonly warnings?: readonly ToldWarning[];
  readonly isOther?: boolean;
}

/** The answers before they are submitted. */
export function checkPage(
  shown: PlainAudit,
  { issues = [], warnings = [], isOther }: CheckParts,
): Page {
  const options = {
    ...linksOf(shown, issues.length > 0 ? 'errors' : undefined),
    ...(warnings.length > 0 && { warnings, hidden: { [warnedField]: warnedOf(warnings) } }),
    action: plainAddress(shown, '/check'),
    tasksHref: plainAddress(shown, ''),
    issues,
  };
  return {
    plain: true,
    title: `${issues.length > 0 ? 'Error: ' : ''}Check your answers – ${titleOf(shown.tool, shown.audit, shown.language)}`,
    main: html`${caseLine(shown.audit)}
${isOther && html`<p class="notice" role="alert">This audit was changed in another place. Read it again before you submit it.</p>`}
${written(renderCheckAnswers(shown.tool, shown.audit, options))}`,
  };
}

/** The audit to be read and printed: what should not leave without need is told before, and not printed. */
export function readPage(shown: PlainAudit, warnings: readonly ToldWarning[]): Page {
  const { tool, audit, language } = shown;
  const isOpen = audit.status === 'in-progress';
  return {
    plain: true,
    title: titleOf(tool, audit, language),
    main: html`<div class="bar"><a class="back" href="/">Audits</a>
<p class="links">${isOpen && html`<a href="${plainAddress(shown, '')}">Fill in</a>`}
<a href="/audits/${audit.id}/copies">Copies</a></p></div>
${otherLanguage(tool, audit, '/plain/read', language)}
${statusLine(audit)}
${caseLine(audit)}
${written(renderHtml(tool, audit, { ...linksOf(shown), readOnly: true, warnings }))}`,
  };
}

/** The audit with what was typed after it was submitted, so that it can be copied: what may tell who is named first. */
export function tooLatePage(shown: PlainAudit, warnings: readonly ToldWarning[]): Page {
  const { tool, audit, language } = shown;
  return {
    plain: true,
    title: `Not saved – ${titleOf(tool, audit, language)}`,
    main: html`<p class="notice" role="alert">The audit was submitted while you typed, and can no longer be changed. What you typed is shown below as it would have been, and was not saved: copy what you still need.</p>
<p><a href="${plainAddress(shown, '/read')}">Read the audit as it was submitted</a></p>
${written(renderHtml(tool, audit, { ...linksOf(shown), readOnly: true, warnings }))}`,
  };
}

/** How the form is written on all of these pages. */
function linksOf(shown: PlainAudit, show?: 'errors') {
  const { language, now } = shown;
  const locale = localeOf(language);
  return {
    headingLevel: 1,
    now,
    sectionHref: (section: string) =>
      plainAddress(shown, `/sections/${section}`, { ...(show && { show }) }),
    ...(locale && { locale }),
  };
}

function sectionTitle({ tool, audit }: PlainAudit, id: string): string {
  const section = tool.sections.find((each) => each.id === id);
  return section === undefined ? id : wordsFor(tool, audit)(section.shortTitle ?? section.title);
}
