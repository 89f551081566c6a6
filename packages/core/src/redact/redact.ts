import type { Answer, Audit, Question, RedactionProfile, Tool } from '@maat/schema';
import { modelOf, type ToolModel } from '../model/tool-model.js';
import { type ReadableAudit, readAudit } from '../validate/read-audit.js';
import { safePlace } from '../validate/safe-place.js';
import { codesOf } from './codes-of.js';
import { auditThatPasses } from './envelope.js';
import { auditDates, finderOf } from './find-in.js';
import { nameQuestionsOf } from './known-names.js';
import { isLess } from './less.js';
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
 * @param audit The audit. It is not changed. An answer that does not fit its question, and a
 *   member that no audit has, pass only with what stands beside the answers.
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
  const { issues, readable } = readAudit(model, audit);
  if (readable === undefined)
    throw new RangeError('This is no audit that was made with this tool.');
  const counts: MaskedCounts = {};
  const dates = auditDates(model, audit, months);
  const find = finderOf(model, audit, dates, earlier);
  const references = referencesIn(model, profile, audit, earlier);
  const mask = maskerOf({ model, find, dates, references }, counts);
  const heads = nameQuestionsOf(model);
  const { answers, withheld } = answersThatPass({ model, readable, profile, heads, mask }, audit);
  const passes = auditThatPasses(audit, { model, profile, answers, issues, id });
  return {
    audit: passes.audit,
    withheld: [...withheld, ...passes.withheld],
    masked: counts,
  };
}

interface Passage {
  readonly model: ToolModel;
  readonly readable: ReadableAudit;
  readonly profile: RedactionProfile;
  /** The questions that hold names. */
  readonly heads: ReadonlySet<string>;
  readonly mask: MaskAnswer;
}

function answersThatPass(
  passage: Passage,
  audit: Audit,
): { readonly answers: Audit['answers']; readonly withheld: readonly string[] } {
  const { model, readable } = passage;
  const withheld = new Set<string>();
  const answers: [string, Answer][] = [];
  for (const [id, given] of Object.entries(audit.answers)) {
    const question = model.questions.get(id)?.question;
    const fits = question !== undefined && Object.hasOwn(readable.answers, id);
    const passes = fits ? passing(passage, question, given) : unfit(given, passage.profile);
    if (passes !== undefined) answers.push([id, passes]);
    if (isLess(passes, given)) withheld.add(safePlace(audit, ['answers', id]).pointer);
  }
  return { answers: Object.fromEntries(answers), withheld: [...withheld] };
}

function passing(
  { model, profile, heads, mask }: Passage,
  question: Question,
  answer: Answer,
): Answer | undefined {
  const treatment = treatmentOf(profile, model.tool, question);
  if (treatment === 'keep') return answer;
  if (treatment === 'withhold') return undefined;
  if (treatment === 'mask') return mask(question, answer);
  const isName = heads.has(question.id) && answer.state === 'answered';
  return isName ? undefined : codesOf(question, answer);
}

function unfit(answer: Answer, { beside }: RedactionProfile): Answer | undefined {
  return beside === 'keep' ? answer : undefined;
}
