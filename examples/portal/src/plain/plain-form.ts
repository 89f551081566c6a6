// Long because each page without scripts is a method, and they share how an audit is opened and told.
import { check, type Issue, pointerTokens } from '@maat/core';
import {
  type FormPost,
  type FormReading,
  fromFormData,
  type ToldWarning,
} from '@maat/elements/html';
import type { Audit, Tool } from '@maat/schema';
import type { Audits } from '../audits/audits.js';
import type { StoredAudit } from '../audits/stored-audit.js';
import { warnedField, warnedOf, warningsOf } from '../audits/warnings.js';
import type { FormBody } from '../http/form-body.js';
import { type FormLanguage, formLanguage } from '../pages/form-language.js';
import type { Page } from '../pages/layout.js';
import {
  checkPage,
  choicePage,
  readPage,
  sectionPage,
  tasksPage,
  tooLatePage,
} from '../pages/plain-pages.js';
import { Problem } from '../problem/problem.js';
import { toldIssues } from '../problem/told-issues.js';
import type { Tools } from '../tools/tools.js';
import { localeOf, plainAddress } from './plain-address.js';
import { appearedIn, nextSection, questionsIn, refuseUnknown } from './sections.js';

/** What a page without scripts comes to: a page, or the address of another. */
export type PlainAnswer =
  | { readonly page: Page; readonly status?: number }
  | { readonly to: string };

interface Opened {
  readonly stored: StoredAudit;
  readonly tool: Tool;
  readonly language: FormLanguage;
}

interface SectionPlace {
  readonly id: string;
  readonly section: string;
}

const mostTries = 3;

/** Fills in audits by pages without scripts. Each post is saved, whatever its button asks for. */
export class PlainForm {
  readonly #audits: Audits;
  readonly #tools: Tools;
  readonly #now: () => Date;

  constructor(audits: Audits, tools: Tools, now: () => Date) {
    this.#audits = audits;
    this.#tools = tools;
    this.#now = now;
  }

  /** The sections of an audit. */
  async tasks(id: string, asked: unknown): Promise<PlainAnswer> {
    const opened = await this.#open(id, asked);
    if (isSubmitted(opened)) return { to: addressOf(opened, '/read') };
    return { page: tasksPage(this.#shown(opened)) };
  }

  /** The form of one section. `show` can ask for its errors, or say that it was saved. */
  async section(
    { id, section }: SectionPlace,
    { language, show }: { readonly language?: unknown; readonly show?: unknown },
  ): Promise<PlainAnswer> {
    const opened = await this.#open(id, language);
    if (isSubmitted(opened)) return { to: addressOf(opened, '/read') };
    refuseUnknown(opened.tool, section);
    const issues = show === 'errors' ? this.#errorsIn(opened, opened.stored.audit, section) : [];
    return {
      page: sectionPage(this.#shown(opened), { section, issues, isSaved: show === 'saved' }),
    };
  }

  /** Saves what a section's form posted, and does what its button asks for. */
  async save(place: SectionPlace, language: unknown, body: FormBody): Promise<PlainAnswer> {
    for (let tries = 1; tries < mostTries; tries += 1) {
      try {
        return await this.#save(place, language, body);
      } catch (error) {
        // Somebody saved in between: the post is put into what they saved.
        if (!(error instanceof Problem) || error.kind !== 'stale') throw error;
      }
    }
    return await this.#save(place, language, body);
  }

  async #save(
    { id, section }: SectionPlace,
    language: unknown,
    body: FormBody,
  ): Promise<PlainAnswer> {
    const opened = await this.#open(id, language);
    refuseUnknown(opened.tool, section);
    const reading = this.#read(opened, body);
    const { post } = reading;
    if (isSubmitted(opened)) return this.#tooLate(opened, body);
    if (post === undefined) throw notTaken(opened, reading);
    if (post.conflicts.length > 0) return this.#choice(opened, section, reading);
    if (post.issues.length > 0) return this.#again(opened, post, section, post.issues);
    const { audit, etag } = opened.stored;
    if (post.audit !== audit) await this.#audits.save(id, [etag], post.audit);
    return this.#after(opened, post, section);
  }

  /** The answers before they are submitted. `show` can ask for what may not belong in them. */
  async check(
    id: string,
    { language, show }: { readonly language?: unknown; readonly show?: unknown },
  ): Promise<PlainAnswer> {
    const opened = await this.#open(id, language);
    if (isSubmitted(opened)) return { to: addressOf(opened, '/read') };
    const warnings = show === 'warnings' ? warningsIn(opened) : [];
    return { page: checkPage(this.#shown(opened), { warnings }) };
  }

  /** Submits an audit as it was checked. */
  async submit(id: string, asked: unknown, body: FormBody): Promise<PlainAnswer> {
    const opened = await this.#open(id, asked);
    if (isSubmitted(opened)) return { to: addressOf(opened, '/read') };
    if (!this.#read(opened, body).ok)
      return { status: 409, page: checkPage(this.#shown(opened), { isOther: true }) };
    const warnings = warningsIn(opened);
    if (warnings.length > 0 && new Map(body).get(warnedField) !== warnedOf(warnings))
      return { to: addressOf(opened, '/check', { show: 'warnings' }) };
    try {
      await this.#audits.submit(id, [opened.stored.etag]);
      return { to: addressOf(opened, '/read') };
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== 'not-valid') throw error;
      const { issues = [] } = error.details;
      return { status: error.status, page: checkPage(this.#shown(opened), { issues }) };
    }
  }

  /** The audit to be read and printed. */
  async read(id: string, asked: unknown): Promise<PlainAnswer> {
    const opened = await this.#open(id, asked);
    return { page: readPage(this.#shown(opened), warningsIn(opened)) };
  }

  async #open(id: string, asked: unknown): Promise<Opened> {
    const stored = await this.#audits.find(id);
    const tool = await this.#tools.of(stored.audit);
    return { stored, tool, language: formLanguage(tool, asked) };
  }

  #shown({ stored, tool, language }: Opened, audit: Audit = stored.audit) {
    return { tool, audit, language, now: this.#now() };
  }

  #read({ stored, tool, language }: Opened, body: FormBody): FormReading {
    const locale = localeOf(language);
    return fromFormData(tool, stored.audit, body, { now: this.#now(), ...(locale && { locale }) });
  }

  /** What was typed into an audit that was submitted meanwhile: shown to be copied, and not kept. */
  #tooLate(opened: Opened, body: FormBody): PlainAnswer {
    const { stored, tool, language } = opened;
    const audit: Audit = { ...stored.audit, status: 'in-progress' };
    const reading = this.#read({ stored: { ...stored, audit }, tool, language }, body);
    const { post } = reading;
    if (post === undefined) throw notTaken(opened, reading);
    const warnings = warningsOf({ tool, audit: post.audit, language });
    return { status: 409, page: tooLatePage(this.#shown(opened, post.audit), warnings) };
  }

  /** Both versions of what somebody else answered meanwhile. */
  #choice(opened: Opened, section: string, reading: FormReading): PlainAnswer {
    const { post } = reading;
    if (post === undefined) throw notTaken(opened, reading);
    // Hint: what was made from the version that is kept, and still waits, comes from that page itself.
    const isUnchosen = !reading.ok && reading.issues.length === 0;
    return { status: 409, page: choicePage(this.#shown(opened), { section, post, isUnchosen }) };
  }

  /** The form again, with what was typed: nothing of it is kept yet. */
  #again(
    opened: Opened,
    { audit }: FormPost,
    section: string,
    issues: readonly Issue[],
  ): PlainAnswer {
    const kept = opened.stored.audit;
    const page = sectionPage(this.#shown(opened, audit), { section, issues, kept });
    return { status: 422, page };
  }

  #after(opened: Opened, post: FormPost, section: string): PlainAnswer {
    const here = `/sections/${section}`;
    switch (post.action.do) {
      case 'tasks':
        return { to: addressOf(opened, '') };
      case 'continue':
        return this.#next(opened, post, section);
      case 'remove-row':
        return this.#removed(opened, post, section);
      case 'add-row':
      case 'put-back':
        return { to: addressOf(opened, here, { focus: post.focus }) };
      default: {
        const [first] = appearedIn(opened.tool, post, section);
        return { to: addressOf(opened, here, { show: 'saved', focus: first && `q-${first}` }) };
      }
    }
  }

  #removed(opened: Opened, { audit, removed }: FormPost, section: string): PlainAnswer {
    return { page: sectionPage(this.#shown(opened, audit), { section, removed }) };
  }

  /** What follows a section: itself, as long as it is called complete and is not, or asks something new. */
  #next(opened: Opened, post: FormPost, section: string): PlainAnswer {
    const isComplete = post.audit.completedSections?.includes(section) ?? false;
    const issues = isComplete ? this.#errorsIn(opened, post.audit, section) : [];
    if (issues.length > 0) {
      const page = sectionPage(this.#shown(opened, post.audit), { section, issues });
      return { status: 422, page };
    }
    const [first] = appearedIn(opened.tool, post, section);
    if (first !== undefined)
      return { to: addressOf(opened, `/sections/${section}`, { focus: `q-${first}` }) };
    const next = nextSection(opened.tool, post.audit, section);
    return { to: addressOf(opened, next === undefined ? '/check' : `/sections/${next}`) };
  }

  #errorsIn({ tool }: Opened, audit: Audit, section: string): readonly Issue[] {
    const questions = questionsIn(tool, section);
    return check(tool, audit, { now: this.#now() }).filter(
      ({ severity, pointer }) =>
        severity === 'error' && questions.includes(pointerTokens(pointer)[1] ?? ''),
    );
  }
}

function addressOf(
  { stored, language }: Opened,
  ...page: [page: string, asked?: Parameters<typeof plainAddress>[2]]
): string {
  return plainAddress({ audit: stored.audit, language }, ...page);
}

function warningsIn({ stored, tool, language }: Opened): readonly ToldWarning[] {
  return warningsOf({ tool, audit: stored.audit, language });
}

function isSubmitted({ stored }: Opened): boolean {
  return stored.audit.status === 'submitted';
}

/** A post that was made from another audit or another tool, or that no form can have posted. */
function notTaken({ tool, stored }: Opened, reading: FormReading): Problem {
  const issues = toldIssues(reading.ok ? [] : reading.issues, tool, stored.audit);
  const isTooLarge = issues.some(({ code }) => code === 'structure.too-large');
  const detail = isTooLarge
    ? 'This has more fields than the portal takes at once. Nothing of it was kept.'
    : 'The form was made for another audit, or with another version of its tool.';
  return new Problem(isTooLarge ? 'too-large' : 'not-valid', { detail, issues });
}
