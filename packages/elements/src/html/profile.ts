import type { Section } from '@maat/schema';
import { linkTo } from './link-to.js';
import { attributes, type Markup, markup, type Part } from './markup.js';
import type { PlainForm } from './plain-form.js';

/** The judgements of the areas at a glance: in words, and as a bar whose length says the same. */
export function profile(form: PlainForm): Part {
  const { labels, session, tool } = form;
  const areas = tool.sections.filter(
    ({ area, judgement }) => area && judgement !== undefined && session.isAsked(judgement),
  );
  if (areas.length === 0) return undefined;
  return markup`<table class="profile"><caption>${labels.profile}</caption><thead><tr><th scope="col">${labels.profileArea}</th><th scope="col">${labels.profileJudgement}</th></tr></thead><tbody>${areas.map((area) => row(form, area))}</tbody></table>`;
}

function row(form: PlainForm, { id, title, shortTitle, judgement = '' }: Section): Markup {
  const { labels, model, session, text } = form;
  const grades = [...model.grades.keys()];
  const grade = String(session.fact(`sections.${id}.judgement`));
  const place = grades.indexOf(grade);
  const full = place < 0 ? 0 : grades.length - place;
  const label = model.grades.get(grade)?.label;
  const isLeftOut = session.answer(judgement)?.state === 'not-applicable';
  const otherwise = isLeftOut ? labels.notApplicable : labels.notJudged;
  const bar = '\u25a0'.repeat(full) + '\u25a1'.repeat(grades.length - full);
  const link = attributes({ href: linkTo(form, `/answers/${judgement}`) });
  return markup`<tr><th scope="row"><a${link}>${text(shortTitle ?? title)}</a></th><td>${label === undefined ? otherwise : text(label)} <span class="gauge" aria-hidden="true">${bar}</span></td></tr>`;
}
