import type { Action, ActionStep } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from '../meeting/day-text.js';
import type { Entries } from '../meeting/entries.js';
import type { Entry } from '../meeting/entry.js';
import { entryTemplate } from '../meeting/entry-template.js';
import { agencyName, byName, type Reader } from '../meeting/reader.js';
import { typedWords } from '../meeting/typed-words.js';
import { heading } from '../view/heading.js';
import type { ActionLogLabels } from './action-log-labels.js';
import type { ListedAction } from './listed-action.js';

/** What an action is drawn from. */
export interface LogScene {
  readonly reader: Reader;
  readonly labels: ActionLogLabels;
  readonly entries: Entries;
  readonly readOnly: boolean;
  readonly headingLevel: number;
  /** Adds a step to an action. */
  readonly addStep: (listed: ListedAction, status: ActionStep['status'], note?: string) => void;
  readonly setImpact: (listed: ListedAction, impact: string) => void;
}

/** An action: what is to be done, by whom, and what has become of it. */
export function oneAction(scene: LogScene, listed: ListedAction): TemplateResult {
  const { labels, reader, readOnly, entries, headingLevel } = scene;
  const { action, review, status, isOverdue } = listed;
  const { text, impact, steps } = action;
  const answered = (review.findings ?? []).filter(({ id }) => action.findings?.includes(id));
  return html`<li class="item" part="action">
    <p class="tag">${labels.statuses[status]}${isOverdue ? html` · <strong class="overdue" part="overdue">${labels.statuses.overdue}</strong>` : nothing}</p>
    ${typedWords(text)}
    <p class="by">${factsOf(scene, listed).join(' · ')}</p>
    ${
      answered.length === 0
        ? nothing
        : html`<p class="hint">${labels.answers}</p><ul>${answered.map((each) => html`<li>${typedWords(each.text)}</li>`)}</ul>`
    }
    ${heading(headingLevel, labels.history)}
    <ol part="history">${steps.map(
      (
        step,
      ) => html`<li>${labels.statuses[step.status]} · ${dayText(reader, step.at)} · ${byName(reader, step.by)}
        ${step.note === undefined ? nothing : typedWords(step.note)}</li>`,
    )}</ol>
    ${heading(headingLevel, labels.impact)}
    ${impact === undefined ? html`<p class="blank">${labels.noImpact}</p>` : typedWords(impact)}
    ${
      readOnly
        ? nothing
        : html`<div class="actions">${entryTemplate(entries, labels, stepEntry(scene, listed), labels.addStep)}
          ${entryTemplate(entries, labels, impactEntry(scene, listed), labels.addImpact)}</div>`
    }
  </li>`;
}

function factsOf({ labels, reader }: LogScene, { action, review }: ListedAction): string[] {
  const { agency, person, due } = action;
  return [
    agencyName(reader, agency),
    ...(person === undefined ? [] : [person]),
    due === undefined ? labels.undated : labels.due(dayText(reader, due)),
    labels.case(review.caseReference),
  ];
}

function stepEntry({ labels, addStep }: LogScene, listed: ListedAction): Entry {
  const { overdue: _, ...statuses } = labels.statuses;
  return {
    key: keyOf('step', listed),
    title: labels.step,
    submit: labels.save,
    fields: [
      {
        name: 'status',
        label: labels.status,
        kind: 'choice',
        missing: labels.missing,
        options: Object.entries(statuses).map(([value, label]) => ({ value, label })),
      },
      { name: 'note', label: labels.note, kind: 'lines' },
    ],
    take: ({ status, note }) => addStep(listed, status as ActionStep['status'], note),
  };
}

function impactEntry({ labels, setImpact }: LogScene, listed: ListedAction): Entry {
  return {
    key: keyOf('impact', listed),
    title: labels.impact,
    submit: labels.save,
    fields: [
      {
        name: 'impact',
        label: labels.impact,
        kind: 'lines',
        missing: labels.missing,
        initial: listed.action.impact ?? '',
      },
    ],
    take: ({ impact = '' }) => setImpact(listed, impact),
  };
}

/** The keys of the entries of an action. */
export function keysOf(listed: ListedAction): readonly string[] {
  return [keyOf('step', listed), keyOf('impact', listed)];
}

function keyOf(what: string, { review, action }: ListedAction): string {
  return `${what}-${review.id}-${action.id}`;
}

/** An action after a step. */
export function withStep(action: Action, step: ActionStep): Action {
  return { ...action, steps: [...action.steps, step], by: step.by, at: step.at };
}
