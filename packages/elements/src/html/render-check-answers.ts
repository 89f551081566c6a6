import type { Audit, Question, Tool } from '@maat/schema';
import { placeId } from '../question/ids.js';
import { advice } from './advice.js';
import { formTag, submit } from './form-tag.js';
import { attributes, type Markup, markup, type Part } from './markup.js';
import { errorSummary, heading, whole } from './page-parts.js';
import { type PlainForm, plainForm } from './plain-form.js';
import { profile } from './profile.js';
import { readingSection } from './reading.js';
import type { TaskListOptions } from './render-task-list.js';
import { retired } from './retired.js';
import type { ToldWarning } from './told-warning.js';
import { warned } from './warned.js';

/** The addresses of the pages around the answers that are checked. */
export interface CheckAnswersOptions extends Omit<TaskListOptions, 'checkHref'> {
  /** The address of the list of sections. */
  readonly tasksHref: string;
  /**
   * What may not belong in the audit (`scan` of `@maat/core`), each with its message: told above the
   * answers, and the button says that the audit is submitted all the same.
   */
  readonly warnings?: readonly ToldWarning[];
}

/**
 * Writes all answers as HTML before they are submitted, each with a way back to it, what is left out,
 * the profile of judgements, what the grading rules say, and the button that submits.
 *
 * @param tool The tool. It must be one (`validateTool`).
 * @param audit An audit of the tool.
 * @param options Where its sections are filled in, and how it is written.
 */
export function renderCheckAnswers(tool: Tool, audit: Audit, options: CheckAnswersOptions): string {
  const form = plainForm(tool, audit, options);
  const { labels } = form;
  const { warnings = [] } = options;
  const words = warnings.length > 0 ? labels.warnedSubmit : labels.submit;
  const change = (section: string) => (question: Question) =>
    changeLink(form, `${options.sectionHref(section)}#${placeId(question.id)}`, question);
  return whole(
    form,
    markup`<p><a${attributes({ href: options.tasksHref })}>${labels.backToTasks}</a></p>`,
    errorSummary(form),
    warned(form, warnings),
    heading(form, 0, labels.checkAnswers, 'check'),
    markup`<p>${labels.checkAnswersHint}</p>`,
    leftOut(form),
    form.tool.sections.map((section) =>
      readingSection(form, section, 'answers', change(section.id)),
    ),
    retired(form),
    profile(form),
    advice(form),
    formTag(form, markup`<div class="actions">${submit('submit', words)}</div>`),
  );
}

function changeLink({ labels, text }: PlainForm, href: string, { label }: Question): Markup {
  return markup`<a${attributes({ href })}>${labels.change}<span class="unseen"> ${text(label)}</span></a>`;
}

/** What was typed and is no part of the audit that is submitted. */
function leftOut(form: PlainForm): Part {
  const { session, labels } = form;
  const told = session.issues.filter(({ severity }) => severity !== 'error');
  if (told.length === 0) return undefined;
  return markup`<div class="issues">${told.map((issue) => {
    const prefix = issue.severity === 'warning' ? labels.warning : labels.information;
    return markup`<p class="${issue.severity}"><span class="prefix">${prefix}</span> ${form.message(issue)}</p>`;
  })}</div>`;
}
