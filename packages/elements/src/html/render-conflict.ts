import type { Audit, Question, Tool } from '@maat/schema';
import { answerIn, bothTexts, type Choice } from '../question/two-versions.js';
import { answerText } from './answer-text.js';
import { markOfAnswer } from './as-posted.js';
import { hiddenField } from './controls.js';
import { formTag, submit } from './form-tag.js';
import type { FormPost } from './from-form-data.js';
import type { HtmlOptions } from './html-options.js';
import { attributes, type Markup, markup } from './markup.js';
import { chooseName, formNames } from './names.js';
import { heading, whole } from './page-parts.js';
import { type PlainForm, plainForm } from './plain-form.js';

/** How the choice between two versions is written. */
export interface ConflictOptions extends HtmlOptions {
  /** Whether the auditor went on without having chosen: it is said at the questions. */
  readonly isUnchosen?: boolean;
}

/**
 * Writes both versions of each answer that somebody else changed meanwhile as HTML, for the auditor to
 * choose. The form carries along all that was posted: its post is read by `fromFormData` as well.
 *
 * @param tool The tool.
 * @param audit The audit as it is kept.
 * @param post What `fromFormData` made of the post.
 * @param options How it is written.
 */
export function renderConflict(
  tool: Tool,
  audit: Audit,
  post: FormPost,
  options: ConflictOptions = {},
): string {
  const form = plainForm(tool, audit, options);
  const { labels, model, shown } = form;
  const questions = [...model.questions.values()].filter(({ question }) =>
    post.conflicts.includes(question.id),
  );
  const asked = post.conflicts.map((id) => chooseName + id);
  const carried = post.fields.filter(([name]) => !asked.includes(name));
  return whole(
    form,
    heading(form, 0, labels.conflictTitle, 'conflict'),
    markup`<p>${shown(labels.conflictIntro)}</p>`,
    formTag(
      form,
      carried.map(([name, value]) => hiddenField(name, value)),
      options.section !== undefined && hiddenField(formNames.section, options.section),
      questions.map(({ question }) => comparison(form, question, post)),
      markup`<div class="actions">${submit('save', labels.conflictResolve)}</div>`,
    ),
  );
}

function comparison(form: PlainForm, question: Question, post: FormPost): Markup {
  const { labels, session, options } = form;
  const [mine, saved] = [answerIn(post.audit, question.id), answerIn(session.audit, question.id)];
  const choices: readonly (readonly [Choice, string])[] = [
    ['mine', labels.conflictKeepMine],
    ['theirs', labels.conflictUseTheirs],
    ...(bothTexts(question, mine, saved) === undefined
      ? []
      : [['both', labels.conflictKeepBoth] as const]),
  ];
  const version = (label: string, answer: typeof mine) =>
    markup`<div class="version"><p class="small-label">${label}</p><div class="answer">${answerText(form, question, answer)}</div></div>`;
  const { isUnchosen }: ConflictOptions = options;
  const unchosen =
    isUnchosen &&
    markup`<div class="issues"><p class="error">${labels.error} ${labels.conflictChoose}</p></div>`;
  return markup`<fieldset class="question"><legend class="label">${form.text(question.label)}</legend>${unchosen}<div class="versions">${version(labels.conflictMine, mine)}${version(labels.conflictTheirs, saved)}</div><div class="options">${choices.map(
    ([value, label]) => {
      const id = `choose-${question.id}-${value}`;
      // A choice counts only as long as the other side's answer is the one that it is shown beside.
      const choice = `${value}/${markOfAnswer(saved)}`;
      const radio = { type: 'radio', name: chooseName + question.id, id, value: choice };
      return markup`<div class="option"><input${attributes(radio)}><label for="${id}">${label}</label></div>`;
    },
  )}</div></fieldset>`;
}
