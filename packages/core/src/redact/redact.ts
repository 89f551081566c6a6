import type { Answer, Audit, Question, RedactionProfile, Tool } from '@maat/schema';
import { pointerTo } from '../issue/pointer.js';
import { modelOf, type ToolModel } from '../model/tool-model.js';
import { type ReadableAudit, readAudit } from '../validate/read-audit.js';
import { codesOf } from './codes-of.js';
import { auditDates, finderOf } from './find-in.js';
import { type MaskAnswer, type MaskedCounts, maskerOf, referencesIn } from './mask.js';
import type { ScanOptions } from './scan.js';
import { treatmentOf } from './treatment.js';

/** What a redaction needs to know beside the profile. */
export interface RedactOptions extends ScanOptions {
  /** The id that the audit has where the profile withholds its own. Default: ‘withheld’. */
  readonly id?: string;
}

/** What comes of redacting an audit. */
export interface Redacted {
  /** An audit of the same tool, with what the profile lets pass. */
  readonly audit: Audit;
  /** The places in the audit that was given of what is left out, be it in part. */
  readonly withheld: readonly string[];
  /** How much was masked in texts, by what it was. */
  readonly masked: Readonly<MaskedCounts>;
}

/**
 * An audit as one circle of readers may see it. What the tool says of each question (its
 * sensitivity) and the profile decide what passes; of a question of which the tool says nothing, the
 * profile's `unstated` does. In texts that pass masked, what `scan` finds is replaced by a word in
 * brackets. docs/redaction.md tells it all.
 *
 * @param tool The tool of the audit. It must be one (`validateTool`).
 * @param audit The audit. It is not changed. An answer that does not fit its question passes only
 *   with what stands beside the answers.
 * @param profile What may be seen: one of `redactionProfiles`, or your own.
 * @throws RangeError if the audit is none, or was made with another tool or version.
 */
export function redact(
  tool: Tool,
  audit: Audit,
  profile: RedactionProfile,
  { months = [], earlier = [], id = 'withheld' }: RedactOptions = {},
): Redacted {
  const model = modelOf(tool);
  const { readable } = readAudit(model, audit);
  if (readable === undefined)
    throw new RangeError('This is no audit that was made with this tool.');
  const counts: MaskedCounts = {};
  const dates = auditDates(model, audit, months);
  const find = finderOf(model, audit, dates, earlier);
  const references = referencesIn(model, profile, audit, earlier);
  const mask = maskerOf({ model, find, dates, references }, counts);
  const { answers, withheld } = answersThatPass({ model, readable, profile, mask }, audit);
  return {
    audit: {
      ...envelopeOf(audit, profile, id),
      answers,
      ...sectionsOf(model, audit),
      ...(profile.beside === 'keep' && besideOf(audit)),
    },
    withheld: [...withheld, ...withheldBeside(audit, profile)],
    masked: counts,
  };
}

interface Passage {
  readonly model: ToolModel;
  readonly readable: ReadableAudit;
  readonly profile: RedactionProfile;
  readonly mask: MaskAnswer;
}

function answersThatPass(
  passage: Passage,
  audit: Audit,
): { readonly answers: Audit['answers']; readonly withheld: readonly string[] } {
  const { model, readable } = passage;
  const withheld: string[] = [];
  const answers: [string, Answer][] = [];
  for (const [id, given] of Object.entries(audit.answers)) {
    const question = model.questions.get(id)?.question;
    const fits = question !== undefined && Object.hasOwn(readable.answers, id);
    const passes = fits ? passing(passage, question, given) : unfit(given, passage.profile);
    if (passes) answers.push([id, passes]);
    if (isLess(passes, given)) withheld.push(pointerTo('answers', id));
  }
  return { answers: Object.fromEntries(answers), withheld };
}

function passing(
  { model, profile, mask }: Passage,
  question: Question,
  answer: Answer,
): Answer | undefined {
  const treatment = treatmentOf(profile, model.tool, question);
  if (treatment === 'keep') return answer;
  if (treatment === 'withhold') return undefined;
  return treatment === 'mask' ? mask(question, answer) : codesOf(question, answer);
}

function unfit(answer: Answer, { beside }: RedactionProfile): Answer | undefined {
  return beside === 'keep' ? answer : undefined;
}

/** Whether something is left out of an answer. What is masked is not: it is counted. */
function isLess(passes: Answer | undefined, given: Answer): boolean {
  return passes === undefined || sizeOf(passes) < sizeOf(given);
}

/** How many values there are in one, at any depth. */
function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + sizeOf(each), 1);
}

type Envelope = Omit<
  Audit,
  'answers' | 'setAside' | 'completedSections' | 'retired' | 'extensions'
>;

function envelopeOf(audit: Audit, { reference }: RedactionProfile, id: string): Envelope {
  const {
    answers: _answers,
    setAside: _setAside,
    completedSections: _sections,
    retired: _retired,
    extensions: _extensions,
    ...envelope
  } = audit;
  if (reference === 'keep') return envelope;
  const { caseReference: _reference, ...rest } = envelope;
  const { submittedAt } = rest;
  return {
    ...rest,
    id,
    madeAt: monthOf(rest.madeAt),
    changedAt: monthOf(rest.changedAt),
    ...(submittedAt !== undefined && { submittedAt: monthOf(submittedAt) }),
  };
}

/** The first moment of the month of a moment. */
function monthOf(moment: string): string {
  return `${moment.slice(0, 7)}-01T00:00:00.000Z`;
}

function sectionsOf({ sections }: ToolModel, { completedSections }: Audit): Partial<Audit> {
  return completedSections === undefined
    ? {}
    : { completedSections: completedSections.filter((id) => sections.has(id)) };
}

const members = ['setAside', 'retired', 'extensions'] as const;

function besideOf(audit: Audit): Partial<Audit> {
  const { setAside, retired, extensions } = audit;
  return {
    ...(setAside && { setAside }),
    ...(retired && { retired }),
    ...(extensions && { extensions }),
  };
}

function withheldBeside(audit: Audit, profile: RedactionProfile): readonly string[] {
  return [
    ...(profile.reference === 'withhold' && audit.caseReference !== undefined
      ? ['/caseReference']
      : []),
    ...members
      .filter((name) => profile.beside === 'withhold' && audit[name] !== undefined)
      .map((name) => pointerTo(name)),
  ];
}
