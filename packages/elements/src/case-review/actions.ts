import type { Action, Finding } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from '../meeting/day-text.js';
import type { Entry, Field } from '../meeting/entry.js';
import { entryTemplate } from '../meeting/entry-template.js';
import { given } from '../meeting/given.js';
import { agencyName } from '../meeting/reader.js';
import { typedWords } from '../meeting/typed-words.js';
import { newRowId } from '../question/row-id.js';
import { heading } from '../view/heading.js';
import { agencyOptions } from './choices.js';
import { saidBy } from './said-item.js';
import { type Scene, said } from './scene.js';

/** The actions that were set, and a place to set more. */
export function actions(scene: Scene): TemplateResult {
  const { review, labels, headingLevel, isClosed, entries } = scene;
  const found = review.actions ?? [];
  return html`<section class="said" part="actions">
    ${heading(headingLevel + 2, labels.actions)}
    ${found.length === 0 ? html`<p class="blank">${labels.noActions}</p>` : nothing}
    <ul>${found.map((action) => oneAction(scene, action))}</ul>
    ${isClosed ? nothing : entryTemplate(entries, labels, entryOf(scene), labels.action)}
  </section>`;
}

function oneAction(scene: Scene, action: Action): TemplateResult {
  const { reader, labels, review } = scene;
  const { id, text, agency, person, due } = action;
  const facts = [
    agencyName(reader, agency),
    ...(person === undefined ? [] : [person]),
    ...(due === undefined ? [] : [labels.due(dayText(reader, due))]),
  ];
  const answered = (review.findings ?? []).filter((each) => action.findings?.includes(each.id));
  return html`<li class="item" part="action" id="action-${id}" tabindex="-1">
    ${typedWords(text)}<p class="tag">${facts.join(' · ')}</p>
    ${
      answered.length === 0
        ? nothing
        : html`<p class="hint">${labels.actionAnswers}</p><ul>${answered.map((each) => html`<li>${typedWords(each.text)}</li>`)}</ul>`
    }
    ${saidBy(scene, 'actions', action, entryOf(scene, action))}
  </li>`;
}

/** The entry in which a finding becomes an action: what stands there at first is what was found. */
export function actionEntry(scene: Scene, { id, text, agency, restsOn }: Finding): Entry {
  const questions = [...new Set((restsOn ?? []).map(({ question }) => question))];
  return entryFrom(scene, `action-of-${id}`, {
    text: text.replaceAll(/\s*\n\s*/g, ' '),
    agency: agency ?? scene.as.agency ?? agencyOptions(scene)[0]?.value ?? '',
    findings: [id],
    ...(questions.length > 0 && { questions }),
  });
}

function entryOf(scene: Scene, before?: Action): Entry {
  if (before === undefined) return entryFrom(scene, 'action', { text: '', agency: '' });
  return entryFrom(scene, `change-action-${before.id}`, before);
}

type Start = Pick<Action, 'text' | 'agency' | 'person' | 'due' | 'findings' | 'questions'> &
  Partial<Pick<Action, 'id' | 'steps' | 'impact'>>;

function entryFrom(scene: Scene, key: string, start: Start): Entry {
  const { labels, change } = scene;
  return {
    key,
    title: labels.action,
    submit: labels.save,
    ...(start.id === undefined && start.findings?.[0] && { back: `finding-${start.findings[0]}` }),
    fields: fieldsOf(scene, start),
    take: ({ text = '', agency = '', person, due, findings }) =>
      change({
        put: 'actions',
        item: {
          id: start.id ?? newRowId(),
          text,
          agency,
          ...given({ person, due, questions: start.questions, impact: start.impact }),
          ...given({ findings: findings?.split(' ').filter(Boolean) }),
          steps: start.steps ?? [{ id: newRowId(), status: 'open', ...said(scene) }],
          ...said(scene),
        },
      }),
  };
}

function fieldsOf(scene: Scene, start: Start): readonly Field[] {
  const { labels, review } = scene;
  const found = review.findings ?? [];
  return [
    {
      name: 'text',
      label: labels.actionText,
      kind: 'line',
      missing: labels.missing,
      initial: start.text,
    },
    {
      name: 'agency',
      label: labels.actionOwner,
      kind: 'choice',
      missing: labels.missing,
      initial: start.agency,
      options: agencyOptions(scene),
    },
    { name: 'person', label: labels.actionPerson, kind: 'line', initial: start.person ?? '' },
    {
      name: 'due',
      label: labels.actionDue,
      kind: 'day',
      noDay: labels.noDay,
      initial: start.due ?? '',
    },
    ...(found.length === 0
      ? []
      : [
          {
            name: 'findings',
            label: labels.actionAnswers,
            kind: 'choices',
            initial: (start.findings ?? []).join(' '),
            options: found.map(({ id, text }) => ({ value: id, label: text })),
          } as const,
        ]),
  ];
}
