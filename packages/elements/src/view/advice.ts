import type { Advice, GradeNeed, TraceEntry } from '@maat/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { factWords } from './fact-words.js';

/**
 * What the grading rules say, beneath the overall grade. Nothing before a grade is chosen, so that
 * the rules do not lead the auditor; and nothing in a tool without rules.
 */
export function adviceTemplate(state: FormState, question: string): unknown {
  const { session, labels } = state;
  const { rules = [], roles } = session.tool;
  if (rules.length === 0 || question !== roles?.overallGrade) return nothing;
  const { advice } = session;
  const isChosen = advice.chosen !== undefined;
  // The region stands there before it says anything, or it would not be read out when it does.
  return html`<div class=${isChosen ? 'advice' : nothing} part="advice">
    <div role="status">${advice.chosen === undefined ? nothing : summary(state, advice, advice.chosen)}</div>
    ${
      advice.chosen === undefined
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

function summary(state: FormState, advice: Advice, chosen: string): TemplateResult {
  const { labels, session, text } = state;
  const name = (id: string) => text(session.model.grades.get(id)?.label ?? id);
  const { proposed, best = chosen, worst = chosen } = advice;
  const ends = [...session.model.grades.keys()];
  const isNarrower = best !== ends[0] || worst !== ends.at(-1);
  return html`<p><strong>${labels.adviceTitle}.</strong>
    ${proposed === undefined ? labels.adviceNone : labels.adviceProposed(name(proposed), name(chosen))}
    ${isNarrower ? labels.adviceRange(name(best), name(worst)) : nothing}</p>`;
}

/** What the chosen grade needs, and the rules that contradict each other. */
function needs(state: FormState, { needs: open, conflicts, trace }: Advice): unknown {
  const { labels, text } = state;
  const reasonOf = (id: string) => text(trace.find(({ rule }) => rule === id)?.reason ?? id);
  return html`${conflicts.map(({ cap, floor }) => html`<p>${labels.adviceConflict(reasonOf(cap), reasonOf(floor))}</p>`)}${
    open.length === 0
      ? nothing
      : html`<p>${labels.adviceNeeds}:</p>
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
  const { labels, text } = state;
  const isReasoned = need.settled && need.strength === 'should';
  return html`<p>${text(entry.reason)} ${isReasoned ? labels.adviceSettled : labels.adviceStrength[need.strength]}</p>
    ${quote(state, entry)}${links(state, entry)}`;
}

/** A rule in plain words: what it says, what came of it, and what it read. */
function ruleTemplate(state: FormState, entry: TraceEntry): TemplateResult {
  const { labels, text, session } = state;
  const { effect, grade, outcome, reason, facts } = entry;
  const isAboutGrade = effect === 'cap' || effect === 'floor' || effect === 'expect';
  const says =
    isAboutGrade && grade !== undefined
      ? labels.adviceEffect[effect](text(session.model.grades.get(grade)?.label ?? grade))
      : undefined;
  return html`<p><strong>${labels.adviceOutcome[outcome]}.</strong> ${says === undefined ? nothing : html`${says}: `}${text(reason)}</p>
    ${quote(state, entry)}
    <ul class="facts">${facts.map((fact) => html`<li>${factWords(state, fact)}</li>`)}</ul>
    ${links(state, entry)}`;
}

function quote({ labels, text }: FormState, { source }: TraceEntry): TemplateResult {
  return html`<figure>
    ${source.quote === undefined ? nothing : html`<blockquote>${text(source.quote)}</blockquote>`}
    <figcaption class="hint">${labels.adviceSource(source.document, source.paragraph)}</figcaption>
  </figure>`;
}

/** Links to the questions that a rule rests on. */
function links({ labels, session, text }: FormState, { questions }: TraceEntry): unknown {
  const asked = questions.filter((id) => session.isAsked(id));
  if (asked.length === 0) return nothing;
  return html`<p>${labels.adviceRestsOn} ${asked.map((id, index) => {
    const label = session.model.questions.get(id)?.question.label ?? id;
    return html`${index === 0 ? nothing : ', '}<a href="#" data-action="issue" data-pointer="/answers/${id}">${text(label)}</a>`;
  })}</p>`;
}

const order = ['unmet', 'counts', 'outweighed', 'met', 'not-fired', 'unknown'];

/** Those that shape the advice first. */
function inOrder(trace: readonly TraceEntry[]): readonly TraceEntry[] {
  return order.flatMap((outcome) => trace.filter((entry) => entry.outcome === outcome));
}
