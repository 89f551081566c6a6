import type {
  Answer,
  Audit,
  GradeCounts,
  Question,
  StateCounts,
  Summary,
  Tool,
} from '@maat/schema';
import { summarySchemaId } from '@maat/schema';
import { answerFact, stateFact } from '../model/fact.js';
import { askedIn } from '../model/is-asked.js';
import { modelOf, type ToolModel } from '../model/tool-model.js';
import { readAudit } from '../validate/read-audit.js';
import { pinOf } from '../version/pin.js';
import { countedIn } from './counted.js';
import { holdBack } from './hold-back.js';

/** What is told of a round. */
export interface SummaryOptions {
  /**
   * The least number that is told, zero apart: 5 by default, at least 3. 1 holds nothing back: for a
   * summary that stays in the partnership, or is added to others before it leaves.
   */
  readonly fewest?: number;
}

/** What one audit says, as far as a summary goes. */
interface Said {
  isAsked(id: string): boolean;
  state(id: string): Answer['state'] | 'blank';
  grade(id: string): unknown;
}

/**
 * The summary of a round for pooling: how many audits say what to each question, as far as its state
 * goes, and which judgements and grades they give. It holds ids of the tool and counts. Small counts
 * are held back (null), and so is all that would give them away: docs/pooling.md tells what is
 * counted, and what is not.
 *
 * @param tool The tool. It must be one (`validateTool`).
 * @param audits Audits made with this tool in this version, each of them once. An answer that does
 *   not fit its question counts as a blank.
 * @throws RangeError if `fewest` is not 1 or from 3 to 1,000, or if an audit names another tool or is
 *   there twice: the message tells which by its place in the list.
 */
export function summaryOf(
  tool: Tool,
  audits: readonly Audit[],
  { fewest = 5 }: SummaryOptions = {},
): Summary {
  refuseFewest(fewest);
  refuseMixed(tool, audits);
  const model = modelOf(tool);
  const said = audits.map((audit) => saidBy(model, audit));
  const counted = countedIn(tool);
  const told = (question: Question, counts: readonly number[]) =>
    isTold(question, said, fewest) ? holdBack(counts, fewest) : counts.map(() => null);

  const statesOf = (question: Question): StateCounts => {
    const counts = states.map((state) =>
      numberOf(said, (each) => each.state(question.id) === state),
    );
    const [answered = null, notApplicable = null, noEvidence = null, blank = null] = told(
      question,
      counts,
    );
    return { answered, notApplicable, noEvidence, blank };
  };

  const gradesOf = (question: Question): GradeCounts => {
    const ids = [...model.grades.keys()];
    const cells = said.map((each) => cellOf(each, question.id, model));
    const row = [...ids.map((id) => `grade ${id}`), 'ungraded', ...states.slice(1)];
    const counts = told(
      question,
      row.map((cell) => numberOf(cells, (each) => each === cell)),
    );
    const [ungraded = null, notApplicable = null, noEvidence = null, blank = null] = counts.slice(
      ids.length,
    );
    const grades = Object.fromEntries(ids.map((id, index) => [id, counts[index] ?? null]));
    return { grades, ungraded, notApplicable, noEvidence, blank };
  };

  return {
    schema: summarySchemaId,
    tool: pinOf(tool),
    fewest,
    audits: isHeldBack(audits.length, fewest) ? null : audits.length,
    questions: Object.fromEntries(counted.questions.map((each) => [each.id, statesOf(each)])),
    judgements: Object.fromEntries(counted.judgements.map(([id, each]) => [id, gradesOf(each)])),
    ...(counted.grade && { grade: gradesOf(counted.grade) }),
  };
}

const states = ['answered', 'not-applicable', 'no-evidence', 'blank'] as const;

function saidBy(model: ToolModel, audit: Audit): Said {
  const answers = readAudit(model, audit).readable?.answers ?? {};
  const answer = (id: string): Answer | undefined =>
    Object.hasOwn(answers, id) ? answers[id] : undefined;
  return {
    isAsked: askedIn(model, answer),
    state: (id) => stateFact(id, answer, model) ?? 'blank',
    grade: (id) => answerFact(id, answer, model),
  };
}

/** Where an audit counts in a row of grades. */
function cellOf(said: Said, id: string, { grades }: ToolModel): string {
  const state = said.state(id);
  if (state !== 'answered') return state;
  const given = said.grade(id);
  return typeof given === 'string' && grades.has(given) ? `grade ${given}` : 'ungraded';
}

/**
 * A question that only some of the audits ask is not told: from how many ask it, what they say to the
 * questions that it hangs on could be worked out.
 */
function isTold({ id }: Question, said: readonly Said[], fewest: number): boolean {
  return !isHeldBack(said.length, fewest) && said.every((each) => each.isAsked(id));
}

function isHeldBack(count: number, fewest: number): boolean {
  return count > 0 && count < fewest;
}

function numberOf<ITEM>(items: readonly ITEM[], isMeant: (item: ITEM) => boolean): number {
  return items.filter(isMeant).length;
}

function refuseFewest(fewest: number): void {
  const isSound = Number.isInteger(fewest) && fewest >= 1 && fewest <= 1000 && fewest !== 2;
  if (!isSound) throw new RangeError('fewest is 1, or a whole number from 3 to 1,000.');
}

function refuseMixed({ id, version }: Tool, audits: readonly Audit[]): void {
  const other = audits.findIndex(({ tool }) => tool.id !== id || tool.version !== version);
  if (other >= 0) throw new RangeError(`audits[${other}] was not made with this tool.`);
  const met = new Set<string>();
  const again = audits.findIndex((audit) => met.size === met.add(audit.id).size);
  if (again >= 0) throw new RangeError(`audits[${again}] is there twice.`);
}
