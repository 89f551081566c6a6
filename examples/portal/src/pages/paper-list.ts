import { dateTime } from './date-time.js';
import { html, type Markup } from './html.js';

/** What went out of a round: its report, or the briefing. */
export interface ListedPaper {
  readonly roundId: string;
  readonly kind: 'report' | 'briefing';
  readonly title: string;
  readonly madeAt: Date;
}

const names = { report: 'Report', briefing: 'Briefing' } as const;

/** The papers that went out; nothing where none did. */
export function paperList(papers: readonly ListedPaper[]): Markup | undefined {
  if (papers.length === 0) return undefined;
  return html`<h2>What rounds have come to</h2>
<ul>${papers.map(({ roundId, kind, title, madeAt }) => html`<li><a href="/rounds/${roundId}/${kind}">${names[kind]}: ${title}</a>, ${dateTime(madeAt)}</li>`)}</ul>`;
}
