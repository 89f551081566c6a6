import { modelOf, textFor } from '@maat/core';
import type { Briefing, Tool } from '@maat/schema';
import type { BriefingPaper } from '../papers/papers.js';
import { agencyName } from './agency-name.js';
import { dayInWords } from './date-time.js';
import { html, type Markup } from './html.js';
import type { Page } from './layout.js';

const statuses = {
  open: 'not begun',
  'in-progress': 'under way',
  done: 'done',
  dropped: 'given up',
} as const;

/** One page of what was learned in a round, to be shared with those who do the work. */
export function briefingPage({ round, briefing, tool, isSent }: BriefingPaper): Page {
  const { lookedAt, works, improve, doing, questions } = briefing;
  return {
    title: `Briefing: ${lookedAt.title}`,
    main: html`${
      !isSent &&
      html`<p><a class="back" href="/rounds/${round}">${lookedAt.title}</a></p>
<p class="hint">This is how it goes out. Names at the head of a return are masked. The portal cannot know others: read it through before you send it out from the page of the report.</p>`
    }
<article class="briefing">
<h1>${lookedAt.title}: what we learned</h1>
<p>${sentence(lookedAt)}</p>
${findings('What works', works, tool)}
${findings('What to improve', improve, tool)}
${doing.length > 0 && html`<h2>What is being done</h2><ul>${doing.map((each) => action(each, tool))}</ul>`}
<h2>Ask in your team</h2>
<ul>${questions.map((id) => html`<li>${questionText(tool, id)}</li>`)}<li>Where do you see this in your own work, and what will you do differently?</li></ul>
</article>`,
  };
}

function sentence({ theme, cases, agreed, returns }: Briefing['lookedAt']): string {
  const looked = cases === 1 ? 'One case was' : `${cases} cases were`;
  const about = theme === undefined ? '' : ` on the theme ‘${theme}’`;
  const from = returns === 1 ? 'one return' : `${returns} returns`;
  return `${looked} looked at together${about}, from ${from}. ${standing(agreed, cases)}`;
}

/** How far the reviews are that the briefing comes from. */
function standing(agreed: number, cases: number): string {
  if (agreed === 0) return 'No review is agreed yet, so nothing is told of them.';
  if (cases === 1) return 'What stands here comes from the agreed review.';
  if (agreed === cases) return 'What stands here comes from the agreed reviews of all of them.';
  return `What stands here comes from the reviews that are agreed: ${agreed} of ${cases}.`;
}

function findings(heading: string, all: Briefing['works'], tool: Tool): Markup | undefined {
  if (all.length === 0) return undefined;
  const items = all.map(
    ({ text, agency }) =>
      html`<li>${text}${agency !== undefined && html` <span class="hint">(${agencyName(tool, agency)})</span>`}</li>`,
  );
  return html`<h2>${heading}</h2><ul>${items}</ul>`;
}

function action(
  { text, agency, due, status, impact }: Briefing['doing'][number],
  tool: Tool,
): Markup {
  return html`<li>${text} (${agency !== undefined && html`${agencyName(tool, agency)}, `}${due !== undefined && html`by ${dayInWords(due)}, `}${statuses[status]})${impact !== undefined && html` <span>What changed: ${impact}</span>`}</li>`;
}

function questionText(tool: Tool, id: string): string {
  const place = modelOf(tool).questions.get(id);
  return place === undefined ? id : textFor(place.question.label);
}
