import type { Advice, GradeNeed, TraceEntry } from '@maat/core';
import type { Answer, Rule } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { labelsIn } from '../view-labels.js';
import { factWords } from './fact-words.js';
import { inOrder } from './in-order.js';

/**
 * What the grading rules say, beneath the overall grade. Nothing before a grade is chosen, so that
 * the rules do not lead the auditor; and nothing in a tool without rules.
 */
export function adviceTemplate(state: FormState, question: string): unknown {
  const { session } = state;
  const labels = labelsIn(state);
  const { rules = [], roles } = session.tool;
  if (rules.length === 0 || question !== roles?.overallGrade) return nothing;
  // Hint: rules are weighed once there is a grade to hold against them, and not to find that there is none.
  const advice = hasGrade(session.answer(question)) ? session.advice : undefined;
  const chosen = advice?.chosen;
  // The region stands there before it says anything, or it would not be read out when it does.
  return html`<div class=${chosen === undefined ? nothing : 'advice'} part="advice">
    <div role="status">${advice === undefined || chosen === undefined ? nothing : summary(state, advice, chosen)}</div>
    ${
      advice === undefined || chosen === undefined
        ? nothing
        : html`${needs(state, advice)}
          <details>
            <summary>${labels.adviceWhy}</summary>
            <ul>
              ${inOrder(advice.trace).map((entry) => html`<li>${ruleTemplate(state, entry)}</li>`)}
            </ul>
          </details>`
    }
  </div>`;
}

function hasGrade(answer: Answer | undefined): boolean {
  const value = answer?.state === 'answered' ? answer.value : undefined;
  return typeof value === 'object' && 'grade' in value && value.grade !== undefined;
}

function summary(state: FormState, advice: Advice, chosen: string): TemplateResult {
  const { model, plain, shown } = state;
  const labels = labelsIn(state);
  const name = (id: string) => plain(model.grades.get(id)?.label ?? id);
  const { proposed, best = chosen, worst = chosen } = advice;
  const ends = [...model.grades.keys()];
  const isNarrower = best !== ends[0] || worst !== ends.at(-1);
  return html`<p><strong>${labels.adviceTitle}</strong>
    ${proposed === undefined ? labels.adviceNone : shown(labels.adviceProposed(name(proposed), name(chosen)))}
    ${isNarrower ? shown(labels.adviceRange(name(best), name(worst))) : nothing}</p>`;
}

/** What the chosen grade needs, and the rules that contradict each other. */
function needs(state: FormState, { needs: open, conflicts, trace }: Advice): unknown {
  const { plain, shown } = state;
  const labels = labelsIn(state);
  const reasonOf = (id: string) => plain(ruleOf(state, id)?.reason ?? id);
  return html`${conflicts.map(({ cap, floor }) => html`<p>${shown(labels.adviceConflict(reasonOf(cap), reasonOf(floor)))}</p>`)}${
    open.length === 0
      ? nothing
      : html`<p>${labels.adviceNeeds}</p>
        <ul>
          ${open.map((need) => {
            const entry = trace.find(({ rule }) => rule === need.rule);
            return entry === undefined
              ? nothing
              : html`<li>${needTemplate(state, need, entry)}</li>`;
          })}
        </ul>`
  }`;
}

function needTemplate(state: FormState, need: GradeNeed, entry: TraceEntry): TemplateResult {
  const { text } = state;
  const labels = labelsIn(state);
  const isReasoned = need.settled && need.strength === 'should';
  return html`<p>${text(ruleOf(state, entry.rule)?.reason ?? entry.reason)} ${isReasoned ? labels.adviceSettled : labels.adviceStrength[need.strength]}</p>
    ${quote(state, entry)}${links(state, entry)}`;
}

/** A rule in plain words: what it says, what came of it, and what it read. */
function ruleTemplate(state: FormState, entry: TraceEntry): TemplateResult {
  const { plain, shown, model } = state;
  const labels = labelsIn(state);
  const { effect, grade, outcome, facts } = entry;
  const reason = plain(ruleOf(state, entry.rule)?.reason ?? entry.reason);
  const isAboutGrade = effect === 'cap' || effect === 'floor' || effect === 'expect';
  const says =
    isAboutGrade && grade !== undefined
      ? labels.adviceEffect[effect](plain(model.grades.get(grade)?.label ?? grade))
      : undefined;
  return html`<p><strong>${labels.adviceOutcome[outcome]}</strong> ${shown(says === undefined ? reason : labels.adviceOf(says, reason))}</p>
    ${quote(state, entry)}
    <ul class="facts">${facts.map((fact) => html`<li>${shown(factWords(state, fact))}</li>`)}</ul>
    ${links(state, entry)}`;
}

function quote(state: FormState, { rule, source }: TraceEntry): TemplateResult {
  const { text, shown, inOwn } = state;
  const labels = labelsIn(state);
  const { document, paragraph } = source;
  const quoted = ruleOf(state, rule)?.source.quote;
  return html`<figure>
    ${quoted === undefined ? nothing : html`<blockquote>${text(quoted)}</blockquote>`}
    <figcaption class="hint">${shown(labels.adviceSource(inOwn(document), inOwn(paragraph)))}</figcaption>
  </figure>`;
}

/** Links to the questions that a rule rests on. */
function links(state: FormState, { questions }: TraceEntry): unknown {
  const { session, model, text } = state;
  const labels = labelsIn(state);
  const asked = questions.filter((id) => session.isAsked(id));
  if (asked.length === 0) return nothing;
  return html`<p>${labels.adviceRestsOn}</p>
    <ul>
      ${asked.map((id) => {
        const label = model.questions.get(id)?.question.label ?? id;
        return html`<li><a href="#" data-action="issue" data-pointer="/answers/${id}">${text(label)}</a></li>`;
      })}
    </ul>`;
}

/** A rule in the words that are shown. */
function ruleOf({ tool }: FormState, rule: string): Rule | undefined {
  return tool.rules?.find(({ id }) => id === rule);
}
