import type { Tool } from '@maat/schema';
import { findingsIn } from './actions.js';
import { gather } from './gather.js';
import type { ActionTold, FindingTold, RoundRecords, RoundReportOptions } from './report.js';
import { textsOfRound } from './texts.js';

/**
 * What practitioners learn from a round, on a page: what was looked at, what works, what to improve,
 * what is being done, and what to ask in the own team. Data, not markup; what was typed is masked.
 */
export interface Briefing {
  readonly lookedAt: {
    readonly title: string;
    readonly theme?: string;
    readonly cases: number;
    /** Cases whose review was agreed: what is told here comes from these. */
    readonly agreed: number;
    readonly returns: number;
  };
  readonly works: readonly FindingTold[];
  readonly improve: readonly FindingTold[];
  /** Actions that were not given up. */
  readonly doing: readonly ActionTold[];
  /** Questions of the tool that improvements rest on, by id, in the order of the form: for a team to ask itself. */
  readonly questions: readonly string[];
}

/**
 * The briefing of a round, from its agreed reviews.
 *
 * @param tool The tool of the round.
 * @param records The round, its returns, by whose heads names are known, and its reviews.
 */
export function briefingOf(
  tool: Tool,
  records: RoundRecords,
  options: Pick<RoundReportOptions, 'today' | 'names' | 'months'>,
): Briefing {
  const gathered = gather(tool, records, options.today);
  const { title, theme, findings, actions } = textsOfRound(gathered, records, options);
  const weak = findingsIn(gathered).filter(({ kind }) => kind === 'improvement');
  const asked = new Set(
    weak.flatMap(({ restsOn = [] }) => restsOn.map(({ question }) => question)),
  );
  return {
    lookedAt: {
      title,
      ...(theme !== undefined && { theme }),
      cases: gathered.cases.length,
      agreed: gathered.cases.filter(({ review }) => review !== undefined).length,
      returns: gathered.returns.length,
    },
    works: findings.filter(({ kind }) => kind !== 'improvement'),
    improve: findings.filter(({ kind }) => kind === 'improvement'),
    doing: actions.filter(({ status }) => status !== 'dropped'),
    questions: [...gathered.model.questions.keys()].filter((id) => asked.has(id)),
  };
}
