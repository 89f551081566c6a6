import type { Question, Section } from '@maat/schema';
import { placeId } from '../question/ids.js';
import { answerText } from './answer-text.js';
import { guidance, guidanceBox, numbered } from './guidance.js';
import { type Markup, markup, type Part } from './markup.js';
import { heading, title } from './page-parts.js';
import type { PlainForm } from './plain-form.js';
import { retired } from './retired.js';

/** The audit to be read or printed: the paper form's order, with what was answered in its places. */
export function reading(form: PlainForm): Markup {
  const { purpose, guidance: how, sections } = form.tool;
  const introduction = [purpose, how].map(
    (part) => part && [heading(form, 1, form.text(part.title)), numbered(form, part.paragraphs)],
  );
  const asked = sections.map((section) => readingSection(form, section, 'whole'));
  return markup`<div class="reading">${title(form)}${introduction}${asked}${retired(form)}</div>`;
}

/**
 * A section to be read.
 *
 * @param aids Whether guidance and descriptors are printed too.
 * @param beside What stands beside each answer, such as a link to change it.
 */
export function readingSection(
  form: PlainForm,
  section: Section,
  aids: 'whole' | 'answers',
  beside: (question: Question) => Part = () => undefined,
): Part {
  const { session, text } = form;
  const asked = section.questions.filter(({ id }) => session.isAsked(id));
  if (asked.length === 0) return undefined;
  const id = `r-${section.id}`;
  const isWhole = aids === 'whole';
  const questions = asked.map(
    (question) =>
      markup`<div class="read" id="${placeId(question.id)}"><dt>${words(form, question)}${isWhole && aidsOf(form, question)}</dt><dd>${isWhole && question.kind === 'grade' && descriptors(form)}<div class="answer">${answerText(form, question, session.answer(question.id))}</div>${beside(question)}</dd></div>`,
  );
  return markup`<section aria-labelledby="${id}">${heading(form, 1, text(section.title), id)}${isWhole && section.guidance && guidance(form, section.guidance)}<dl>${questions}</dl></section>`;
}

function words({ text }: PlainForm, question: Question): Markup {
  const { number, label } = question;
  const why = question.kind === 'decision' && [' ', text(question.explanation.label)];
  return markup`${number !== undefined && `${number}. `}${text(label)}${why}`;
}

/** What is printed beneath a question: its hint and its guidance. */
function aidsOf(form: PlainForm, question: Question): Part {
  const { hint } = question;
  const shown = hint !== undefined && markup`<div class="hint">${form.text(hint)}</div>`;
  return [shown, guidanceBox(form, question.guidance)];
}

function descriptors(form: PlainForm): Markup {
  const steps = [...form.model.grades.values()];
  return markup`<div class="guidance">${steps.map(({ label, descriptor }) => [
    markup`<p><strong>${form.text(label)}</strong></p>`,
    descriptor && guidance(form, descriptor),
  ])}</div>`;
}
