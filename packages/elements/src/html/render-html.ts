import type { Audit, Section, Tool } from '@maat/schema';
import { hiddenField } from './controls.js';
import { formTag, submit } from './form-tag.js';
import type { HtmlOptions } from './html-options.js';
import { attributes, type Markup, markup } from './markup.js';
import { formNames } from './names.js';
import { errorSummary, introduction, title, whole } from './page-parts.js';
import { askedSections, type PlainForm, plainForm } from './plain-form.js';
import { reading } from './reading.js';
import { sectionMarkup } from './section.js';
import { warnedReader } from './warned.js';

/**
 * Writes an audit as an HTML form that needs no script: for a server, or any other place that makes
 * pages. What it posts is read by `fromFormData`. Whatever the tool and the audit hold is text in it,
 * never markup. `@maat/elements/html.css` is its style sheet.
 *
 * Questions that are not asked are left out: they come when what was answered is saved.
 *
 * @param tool The tool. It must be one (`validateTool`).
 * @param audit An audit of the tool (`validateAudit`).
 * @param options What is shown of it and how.
 * @returns Markup for the body of a page.
 */
export function renderHtml(tool: Tool, audit: Audit, options: HtmlOptions = {}): string {
  const form = plainForm(tool, audit, options);
  if (options.readOnly) return whole(form, warnedReader(form), reading(form));
  const section = form.model.sections.get(options.section ?? '');
  return section === undefined
    ? whole(form, errorSummary(form), title(form), introduction(form), onePage(form))
    : whole(form, errorSummary(form), oneSection(form, section));
}

function onePage(form: PlainForm): Markup {
  const { labels } = form;
  return formTag(
    form,
    askedSections(form).map((section) => sectionMarkup(form, section, 1)),
    markup`<div class="actions">${submit('submit', labels.submit)}${submit('save', labels.save, { class: 'secondary' })}</div>`,
  );
}

/** One section, and at its foot whether the auditor has completed it. */
function oneSection(form: PlainForm, section: Section): Markup {
  const { labels, session } = form;
  const isComplete = session.completedSections.includes(section.id);
  const options = [
    ['yes', labels.completedYes, isComplete],
    ['no', labels.completedNo, false],
  ] as const;
  const secondary = { class: 'secondary' };
  return formTag(
    form,
    hiddenField(formNames.section, section.id),
    sectionMarkup(form, section, 0),
    markup`<fieldset class="question completion"><legend class="label">${labels.completedThisSection}</legend><div class="hint">${labels.notLost}</div><div class="options">${options.map(
      ([value, label, checked]) => {
        const id = `complete-${value}`;
        const radio = { type: 'radio', id, name: formNames.complete, value, checked };
        return markup`<div class="option"><input${attributes(radio)}><label for="${id}">${label}</label></div>`;
      },
    )}</div></fieldset>`,
    markup`<div class="actions">${submit('continue', labels.continue)}${submit('save', labels.save, secondary)}${submit('tasks', labels.backToTasks, secondary)}</div>`,
  );
}
