import { explanationOf, labelOf, optionsOf, takesNotApplicable, words } from './words.mjs';

/**
 * The audit form as a page of plain HTML, as one would write it by hand for this tool. Its script is
 * `plain.mjs`.
 *
 * @param {import('@maat/schema').Tool} tool The tool.
 * @returns {string} What stands in the page's body.
 */
export function plainForm(tool) {
  const sections = tool.sections.map((section) => sectionHtml(tool, section));
  return `<form>
<p>${text(tool.publisher)}</p>
<h1>${text(tool.title)}</h1>
${introduction(tool.purpose)}
${introduction(tool.guidance)}
${sections.join('\n')}
<button type="submit">Submit the audit</button>
</form>`;
}

function introduction({ title, paragraphs }) {
  const items = paragraphs.map((paragraph) => `<li>${paragraphHtml(paragraph)}</li>`);
  return `<details><summary>${text(title)}</summary><ol>${items.join('')}</ol></details>`;
}

function sectionHtml(tool, { id, title, guidance, questions }) {
  const help = guidance
    ? `<div class="guidance">${guidance.map(paragraphHtml).join('')}</div>`
    : '';
  return `<section aria-labelledby="${id}-title">
<h2 id="${id}-title">${text(title)}</h2>
${help}${questions.map((question) => questionHtml(tool, question)).join('\n')}
</section>`;
}

function questionHtml(tool, question) {
  const { id, kind, hint } = question;
  const label = text(labelOf(question));
  const help = hint === undefined ? '' : `<p class="hint" id="${id}-hint">${text(hint)}</p>`;
  const error = `<p class="error" id="${id}-error" hidden></p>`;
  const described = `aria-describedby="${hint === undefined ? '' : `${id}-hint `}${id}-error"`;
  const body = `${help}${error}<div class="controls">${controls[kind](question, described, tool)}</div>
${takesNotApplicable(question) ? notApplicableHtml(id) : ''}`;
  const place = `class="question" data-question="${id}" data-kind="${kind}"`;
  return kind === 'text' || kind === 'narrative'
    ? `<div ${place}><label class="label" for="${id}">${label}</label>${body}</div>`
    : `<fieldset ${place} ${described}><legend class="label">${label}</legend>${body}</fieldset>`;
}

const controls = {
  text: ({ id, autocomplete = 'off' }, described) =>
    `<input type="text" id="${id}" name="value" autocomplete="${autocomplete}" ${described}>`,
  narrative: ({ id, rows = 4 }, described) => textArea(id, 'value', rows, described),
  date: ({ id }) => dateHtml(id, ''),
  choice: (question, _, tool) => choiceHtml(question, tool),
  decision: (question, described, tool) => choiceHtml(question, tool, described),
  grade: (question, described, tool) => choiceHtml(question, tool, described),
  table: ({ id, rowName, columns }) => `<div class="rows"></div>
<template><fieldset class="row"><legend>${text(rowName)}</legend>
${columns.map((column) => cellHtml(`${id}-${column.id}`, column)).join('')}
<button type="button" data-action="remove">Remove this ${text(rowName)}</button>
</fieldset></template>
<button type="button" data-action="add">Add another ${text(rowName)}</button>`,
};

function choiceHtml(question, tool, described) {
  const { id } = question;
  const explanation = explanationOf(question);
  const options = optionsOf(tool, question).map(({ code, label, descriptor }) => {
    const help = descriptor
      ? `<div class="hint" id="${id}-${code}-hint">${descriptor.map(paragraphHtml).join('')}</div>`
      : '';
    const helped = descriptor ? ` aria-describedby="${id}-${code}-hint"` : '';
    return `<div class="option">
<input type="radio" id="${id}-${code}" name="${id}" value="${code}"${helped}>
<label for="${id}-${code}">${text(label)}</label>${help}</div>`;
  });
  const box = explanation
    ? `<label class="small-label" for="${id}-explanation">${text(explanation.label)}</label>
${textArea(`${id}-explanation`, 'explanation', explanation.rows ?? 4, described)}`
    : '';
  return options.join('') + box;
}

function cellHtml(id, { id: column, kind, label }) {
  const words = `<label class="small-label" for="${id}">${text(label)}</label>`;
  if (kind === 'date')
    return `<div class="small-label">${text(label)}</div>${dateHtml(id, column)}`;
  if (kind === 'narrative') return words + textArea(id, column, 2, '');
  return `${words}<input type="text" id="${id}" name="${column}" autocomplete="off">`;
}

function dateHtml(id, name) {
  const parts = ['day', 'month', 'year'].map(
    (part) => `<div><label for="${id}-${part}">${part[0].toUpperCase()}${part.slice(1)}</label>
<input type="text" id="${id}-${part}" name="${name}${part}" autocomplete="off"></div>`,
  );
  return `<div class="date">${parts.join('')}</div>`;
}

const textArea = (id, name, rows, described) =>
  `<textarea id="${id}" name="${name}" rows="${rows}" autocomplete="off" ${described}></textarea>`;

const notApplicableHtml = (id) => `<div class="option">
<input type="checkbox" id="${id}-not-applicable" name="notApplicable">
<label for="${id}-not-applicable">Not applicable (N/A)</label></div>`;

function paragraphHtml({ text: paragraph, points }) {
  const items = points?.map((point) => `<li>${text(point)}</li>`);
  return `<p>${text(paragraph)}</p>${items ? `<ul>${items.join('')}</ul>` : ''}`;
}

const text = (given) =>
  words(given).replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
