import type { Advice, TraceEntry } from '@maat/core';
import type { Rule } from '@maat/schema';
import { factWords } from '../view/fact-words.js';
import { inOrder } from '../view/in-order.js';
import { linkTo } from './link-to.js';
import { attributes, type Markup, markup, type Part } from './markup.js';
import type { PlainForm } from './plain-form.js';

/** What the grading rules say of the grade that was chosen. Nothing before one is, nor without rules. */
export function advice(form: PlainForm): Part {
  const { labels, session, tool } = form;
  const { rules = [], roles } = tool;
  const grade = roles?.overallGrade;
  if (rules.length === 0 || grade === undefined || !session.isAsked(grade)) return undefined;
  const given = session.advice;
  if (given.chosen === undefined) return undefined;
  const why = inOrder(given.trace).map((entry) => markup`<li>${ruleOf(form, entry)}</li>`);
  return markup`<div class="advice">${summary(form, given, given.chosen)}${departures(form, given)}<details><summary>${labels.adviceWhy}</summary><ul>${why}</ul></details></div>`;
}

function summary(form: PlainForm, given: Advice, chosen: string): Markup {
  const { model, labels, plain, shown } = form;
  const name = (id: string) => plain(model.grades.get(id)?.label ?? id);
  const { proposed, best = chosen, worst = chosen } = given;
  const ends = [...model.grades.keys()];
  const isNarrower = best !== ends[0] || worst !== ends.at(-1);
  const says =
    proposed === undefined
      ? labels.adviceNone
      : shown(labels.adviceProposed(name(proposed), name(chosen)));
  const range = isNarrower && shown(labels.adviceRange(name(best), name(worst)));
  return markup`<p><strong>${labels.adviceTitle}</strong> ${says} ${range}</p>`;
}

/** The rules that the grade departs from, and those that contradict each other. */
function departures(form: PlainForm, { needs, conflicts, trace }: Advice): Part {
  const { labels, shown } = form;
  const told = conflicts.map(
    ({ cap, floor }) =>
      markup`<p>${shown(labels.adviceConflict(reasonOf(form, cap), reasonOf(form, floor)))}</p>`,
  );
  const items = needs.map((need) => {
    const entry = trace.find(({ rule }) => rule === need.rule);
    const isReasoned = need.settled && need.strength === 'should';
    const then = isReasoned ? labels.adviceSettled : labels.adviceStrength[need.strength];
    return (
      entry &&
      markup`<li><p>${shown(reasonOf(form, need.rule))} ${then}</p>${quote(form, entry)}${links(form, entry)}</li>`
    );
  });
  return [told, items.length > 0 && markup`<p>${labels.adviceNeeds}</p><ul>${items}</ul>`];
}

/** A rule in plain words: what it says, what came of it, and what it read. */
function ruleOf(form: PlainForm, entry: TraceEntry): Markup {
  const { labels, model, plain, shown } = form;
  const { effect, grade, outcome, facts, rule } = entry;
  const reason = reasonOf(form, rule);
  const isOfGrade = effect === 'cap' || effect === 'floor' || effect === 'expect';
  const says =
    isOfGrade && grade !== undefined
      ? labels.adviceOf(
          labels.adviceEffect[effect](plain(model.grades.get(grade)?.label ?? grade)),
          reason,
        )
      : reason;
  const read = facts.map((fact) => markup`<li>${shown(factWords(form, fact))}</li>`);
  return markup`<p><strong>${labels.adviceOutcome[outcome]}</strong> ${shown(says)}</p>${quote(form, entry)}<ul class="facts">${read}</ul>${links(form, entry)}`;
}

/** What a rule is taken from. */
function quote(form: PlainForm, { rule, source }: TraceEntry): Markup {
  const { labels, text, shown, inOwn } = form;
  const words = toolRule(form, rule)?.source.quote;
  const from = shown(labels.adviceSource(inOwn(source.document), inOwn(source.paragraph)));
  return markup`<figure>${words && markup`<blockquote>${text(words)}</blockquote>`}<figcaption class="hint">${from}</figcaption></figure>`;
}

/** Links to the questions that a rule rests on. */
function links(form: PlainForm, { questions }: TraceEntry): Part {
  const { labels, model, session, text } = form;
  const asked = questions.filter((id) => session.isAsked(id));
  if (asked.length === 0) return undefined;
  const each = asked.map((id) => {
    const label = text(model.questions.get(id)?.question.label ?? id);
    return markup`<li><a${attributes({ href: linkTo(form, `/answers/${id}`) })}>${label}</a></li>`;
  });
  return markup`<p>${labels.adviceRestsOn}</p><ul>${each}</ul>`;
}

function reasonOf(form: PlainForm, rule: string): string {
  const reason = toolRule(form, rule)?.reason;
  return reason === undefined ? rule : form.plain(reason);
}

/** A rule in the words that are shown. */
function toolRule({ tool }: PlainForm, rule: string): Rule | undefined {
  return tool.rules?.find(({ id }) => id === rule);
}
