import { type Briefing, briefingSchemaId, type Tool } from '@maat/schema';
import { findingsIn } from './actions.js';
import { gather } from './gather.js';
import type { RoundRecords, RoundReportOptions } from './report.js';
import { textsOfRound } from './texts.js';

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
    schema: briefingSchemaId,
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
