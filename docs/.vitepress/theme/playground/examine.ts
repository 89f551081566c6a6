import {
  type Advice,
  applyOverlay,
  type Catalogue,
  check,
  enGB,
  grade,
  type Issue,
  type LintFinding,
  lintMessage,
  lintTool,
  messageFor,
  openAudit,
  type Severity,
  validateTool,
} from '@maat/core';
import { locator, type Position, readJson } from '@maat/elements/editor';
import { checkStyleTheme } from '@maat/elements/style-theme';
import type { Audit, StyleTheme, Tool } from '@maat/schema';
import type { Documents, Place } from './documents.js';

/** Something that was found in a document, with its place and in words. */
export interface Found {
  readonly place: Place;
  readonly code: string;
  readonly severity: Severity;
  readonly pointer: string;
  readonly message: string;
  /** Where it is in the text; of what has no text box, nowhere. */
  readonly at?: Position;
}

/** What comes of the documents. What cannot be had of them is not there, and `found` says why. */
export interface Examination {
  readonly found: readonly Found[];
  /** The tool, with its overlay. */
  readonly tool?: Tool;
  readonly audit?: Audit;
  readonly advice?: Advice;
  readonly styleTheme?: StyleTheme;
}

/** What the examination takes from around it. */
export interface Surroundings {
  readonly now: Date;
  /** The messages of a language. Default: British English. */
  readonly messages?: Catalogue;
}

/**
 * Looks all documents over, as core and the style themes do: shape, overlay, what a careful reader of
 * the tool would find, the audit and its grading rules, the contrast of the colours.
 */
export function examine(documents: Documents, surroundings: Surroundings): Examination {
  const teller = new Teller(documents, surroundings);
  const tool = toolOf(documents, teller);
  const audit = tool && auditOf(documents, tool, { teller, surroundings });
  const styleTheme = styleThemeOf(documents, teller);
  return {
    found: teller.found,
    ...(tool && { tool, advice: grade(tool, audit ?? nothingAnswered(tool)) }),
    ...(audit && { audit }),
    ...(styleTheme && { styleTheme }),
  };
}

function toolOf({ overlay }: Documents, teller: Teller): Tool | undefined {
  const given = teller.read('tool');
  if (given === undefined) return undefined;
  const base = validateTool(given.value);
  if (!base.ok) return teller.tell('tool', base.issues);
  if (overlay.trim() === '') return lint('tool', base.value, teller);
  const changes = teller.read('overlay');
  if (changes === undefined) return undefined;
  const applied = applyOverlay(base.value, changes.value);
  if (!applied.ok) return teller.tell(placeOf[applied.about], applied.issues);
  teller.tell('overlay', applied.report.issues);
  return lint('result', applied.tool, teller);
}

const placeOf = { base: 'tool', overlay: 'overlay', result: 'result' } as const;

function lint(place: Place, tool: Tool, teller: Teller): Tool {
  teller.tellFindings(place, lintTool(tool));
  return tool;
}

function auditOf(
  { audit }: Documents,
  tool: Tool,
  { teller, surroundings }: { readonly teller: Teller; readonly surroundings: Surroundings },
): Audit | undefined {
  if (audit.trim() === '') return undefined;
  const given = teller.read('audit');
  if (given === undefined) return undefined;
  teller.tell('audit', check(tool, given.value, { now: surroundings.now }), tool);
  const opened = openAudit(tool, given.value);
  return opened.ok ? opened.value : undefined;
}

function styleThemeOf({ styleTheme }: Documents, teller: Teller): StyleTheme | undefined {
  if (styleTheme.trim() === '') return undefined;
  const given = teller.read('styleTheme');
  if (given === undefined) return undefined;
  const issues = checkStyleTheme(given.value);
  teller.tell('styleTheme', issues);
  // What can hardly be read is shown all the same: that is how one sees it.
  const isShown = issues.every(({ code }) => code === 'style.contrast');
  return isShown ? (given.value as StyleTheme) : undefined;
}

/** An audit in which nothing is answered, to see which rules there are. */
function nothingAnswered(tool: Tool): Audit {
  const at = '2000-01-01T00:00:00.000Z';
  return {
    schema: 'urn:maat:schema:audit:1',
    id: 'empty',
    tool: { id: tool.id, version: tool.version },
    status: 'in-progress',
    revision: 0,
    madeAt: at,
    changedAt: at,
    answers: {},
  };
}

/** Gathers what is found, each with its place in the text and its message. */
class Teller {
  readonly found: Found[] = [];
  readonly #documents: Documents;
  readonly #messages: Catalogue;

  constructor(documents: Documents, { messages = enGB }: Surroundings) {
    this.#documents = documents;
    this.#messages = messages;
  }

  /** The value of a document; nothing where it is no JSON, which is told. */
  read(name: keyof Documents): { readonly value: unknown } | undefined {
    const reading = readJson(this.#documents[name]);
    if (reading.ok) return reading;
    const issue: Issue = { code: 'structure.not-json', severity: 'error', pointer: '', params: {} };
    const message = messageFor(issue, { messages: this.#messages });
    this.found.push({ ...issue, place: name, message, at: reading.at });
    return undefined;
  }

  tell(place: Place, issues: readonly Issue[], tool?: Tool): undefined {
    this.#add(place, issues, (issue) => messageFor(issue, { tool, messages: this.#messages }));
  }

  tellFindings(place: Place, findings: readonly LintFinding[]): void {
    this.#add(place, findings, (finding) => lintMessage(finding));
  }

  #add<FOUND extends Issue | LintFinding>(
    place: Place,
    issues: readonly FOUND[],
    say: (issue: FOUND) => string,
  ): void {
    const locate = place === 'result' ? undefined : locator(this.#documents[place]);
    for (const issue of issues) {
      const { code, severity, pointer } = issue;
      const at = locate && { at: locate(pointer) };
      this.found.push({ place, code, severity, pointer, message: say(issue), ...at });
    }
  }
}
