import type { Answer, Audit, Summary, Tool } from '@maat/schema';
import { summarySchemaId } from '@maat/schema';
import { answerFact, stateFact } from '../model/fact.js';
import { askedIn } from '../model/is-asked.js';
import { modelOf, type ToolModel } from '../model/tool-model.js';
import { readAudit } from '../validate/read-audit.js';
import { pinOf } from '../version/pin.js';
import { countedIn } from './counted.js';
import { isHeldBack, refuseFewest } from './fewest.js';
import { rowsOf, type Said } from './rows.js';

/** What is told of a round. */
export interface SummaryOptions {
  /**
   * The least number that is told, zero apart: 5 by default, at least 3. 1 holds nothing back: for a
   * summary that stays in the partnership, or is added to others before it leaves.
   */
  readonly fewest?: number;
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
  const rows = rowsOf(model, said, fewest);
  return {
    schema: summarySchemaId,
    tool: pinOf(tool),
    fewest,
    audits: isHeldBack(audits.length, fewest) ? null : audits.length,
    questions: Object.fromEntries(counted.questions.map((each) => [each.id, rows.statesOf(each)])),
    judgements: Object.fromEntries(
      counted.judgements.map(([id, each]) => [id, rows.gradesOf(each)]),
    ),
    ...(counted.grade && { grade: rows.gradesOf(counted.grade) }),
  };
}

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

function refuseMixed({ id, version }: Tool, audits: readonly Audit[]): void {
  const other = audits.findIndex(({ tool }) => tool.id !== id || tool.version !== version);
  if (other >= 0) throw new RangeError(`audits[${other}] was not made with this tool.`);
  const met = new Set<string>();
  const again = audits.findIndex((audit) => met.size === met.add(audit.id).size);
  if (again >= 0) throw new RangeError(`audits[${again}] is there twice.`);
}
