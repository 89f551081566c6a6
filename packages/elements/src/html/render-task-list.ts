import type { Audit, Section, Tool } from '@maat/schema';
import type { HtmlOptions } from './html-options.js';
import { attributes, type Markup, markup } from './markup.js';
import { errorSummary, heading, introduction, title, whole } from './page-parts.js';
import { askedSections, type PlainForm, plainForm } from './plain-form.js';
import { retired } from './retired.js';

/** The addresses of the pages that the parts of an audit are filled in on. */
export interface TaskListOptions extends HtmlOptions {
  readonly sectionHref: (section: string) => string;
  /** The address of the page on which the answers are checked and submitted. */
  readonly checkHref: string;
}

/**
 * Writes the list of sections as HTML, with how far each has come, and the way on to submission.
 *
 * @param tool The tool. It must be one (`validateTool`).
 * @param audit An audit of the tool.
 * @param options Where its sections are filled in, and how it is written.
 */
export function renderTaskList(tool: Tool, audit: Audit, options: TaskListOptions): string {
  const form = plainForm(tool, audit, options);
  const { labels } = form;
  const sections = askedSections(form);
  const done = sections.filter((section) => status(form, section) === labels.sectionCompleted);
  const link = { class: 'button-link', href: options.checkHref };
  return whole(
    form,
    errorSummary(form),
    title(form),
    introduction(form),
    heading(form, 1, labels.taskList, 'tasks'),
    markup`<p>${labels.progress(done.length, sections.length)}</p><ul class="tasks">${sections.map((section) => task(form, section, options))}</ul><p><a${attributes(link)}>${labels.checkAnswersAction}</a></p>`,
    retired(form),
  );
}

function task(form: PlainForm, section: Section, { sectionHref }: TaskListOptions): Markup {
  const id = `status-${section.id}`;
  const link = { href: sectionHref(section.id), 'aria-describedby': id };
  return markup`<li class="task"><a${attributes(link)}>${form.text(section.shortTitle ?? section.title)}</a> <span class="status" id="${id}">${status(form, section)}</span></li>`;
}

/** How far a section has come. One that is called complete is held to that. */
function status({ labels, session }: PlainForm, { id, questions }: Section): string {
  const { asked, blank } = session.progress(id);
  if (session.completedSections.includes(id)) {
    const issues = questions
      .filter((each) => session.isAsked(each.id))
      .flatMap((each) => session.issuesOf(each.id));
    const hasError = issues.some(({ severity }) => severity === 'error');
    return hasError ? labels.sectionProblem : labels.sectionCompleted;
  }
  return blank === asked
    ? labels.sectionNotStarted
    : labels.sectionInProgress(asked - blank, asked);
}
