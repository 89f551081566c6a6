import { conditionsOf } from '@maat/core';
import type { Question, Section } from '@maat/schema';
import { hiddenField } from './controls.js';
import { guidanceBox } from './guidance.js';
import { type Markup, markup, type Part } from './markup.js';
import { formNames } from './names.js';
import { heading } from './page-parts.js';
import type { PlainForm } from './plain-form.js';
import { questionMarkup } from './question.js';
import { button } from './row-list.js';

/** A section with the questions in it that are asked. */
export function sectionMarkup(form: PlainForm, section: Section, below: number): Markup {
  const { session, text } = form;
  const deciding = decidingQuestions(form);
  const id = `s-${section.id}`;
  const asked = section.questions.filter((question) => session.isAsked(question.id));
  return markup`<section class="section" aria-labelledby="${id}">${heading(form, below, text(section.title), id)}${guidanceBox(form, section.guidance)}${asked.map(
    (question) => [
      removedNotice(form, question.id),
      questionMarkup(form, question, deciding.has(question.id)),
      contacts(form, question.id),
    ],
  )}</section>`;
}

/** The questions on whose answers it hangs whether others are asked. */
function decidingQuestions({ model, tool }: PlainForm): ReadonlySet<string> {
  const conditions = [...model.questions.values()].flatMap((place) => conditionsOf(tool, place));
  const named = JSON.stringify(conditions).matchAll(/"var":"(?:answers|states)\.([A-Za-z0-9-]+)"/g);
  return new Set([...named].map(([, id = '']) => id));
}

/** That a row was taken away, and the button that puts it back. */
function removedNotice(form: PlainForm, question: string): Part {
  const { options, labels } = form;
  const { removed } = options;
  if (removed?.question !== question) return undefined;
  const asked = form.model.questions.get(question)?.question;
  const name = removed.list === 'evidence' ? labels.evidenceRow : rowName(form, asked);
  const said = form.shown(labels.rowRemoved(name, removed.index + 1));
  const action = `put-back/${question}/${removed.list}/${removed.row.id}`;
  return markup`<div class="notice" role="status"><p>${said}</p>${hiddenField(formNames.removed, JSON.stringify(removed))}${button(action, markup`${labels.undo}`)}</div>`;
}

function rowName({ labels, plain }: PlainForm, question: Question | undefined): string {
  const name = question?.kind === 'table' ? question.rowName : undefined;
  return name === undefined ? labels.rowName : plain(name);
}

/** Whom to turn to, beneath the question of a flag that is raised. */
function contacts(form: PlainForm, question: string): Part {
  const { session, labels, plain, shown, tool } = form;
  const { flags = {}, contacts: all = [] } = tool;
  const isRaised = Object.entries(flags).some(
    ([id, flag]) =>
      flag.showsContacts && flag.question === question && session.fact(`flags.${id}`) === true,
  );
  if (!isRaised || all.length === 0) return undefined;
  return markup`<div class="contacts" role="status"><p><strong>${labels.contacts}</strong></p><ul>${all.map(
    ({ name, telephone, email, note }) => {
      const parts = [plain(name), telephone, email, note && plain(note)];
      return markup`<li>${shown(parts.filter(Boolean).join(labels.comma))}</li>`;
    },
  )}</ul></div>`;
}
