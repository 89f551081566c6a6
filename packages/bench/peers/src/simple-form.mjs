import {
  explanationOf,
  labelOf,
  optionsOf,
  takesNotApplicable,
  words,
} from '../../src/floors/words.mjs';

/**
 * The form of a tool in the terms that all form engines share: sections of simple fields. A question
 * is the field or fields that its kind asks, and a box for 'N/A', as in the two floors.
 *
 * @param {import('@maat/schema').Tool} tool The tool.
 * @returns {{ title: string, sections: readonly object[] }} Each field has an id, a label, perhaps a
 * hint, and its type: `line`, `lines`, `one` (with options), `tick`, `date` or `rows` (with columns).
 */
export function simpleForm(tool) {
  const sections = tool.sections.map(({ id, title, questions }) => ({
    id: `section-${id}`,
    title: words(title),
    fields: questions.flatMap((question) => fieldsOf(tool, question)),
  }));
  return { title: words(tool.title), sections };
}

function fieldsOf(tool, question) {
  const { id, hint } = question;
  const asked = { id, label: labelOf(question), ...(hint && { hint: words(hint) }) };
  const fields = [{ ...asked, ...kinds[question.kind](question, tool) }];
  const more = explanationOf(question);
  if (more) {
    const label = words(more.label);
    fields.push({ id: `${id}-explanation`, label, type: 'lines', rows: more.rows ?? 4 });
  }
  if (takesNotApplicable(question))
    fields.push({ id: `${id}-na`, label: 'Not applicable (N/A)', type: 'tick' });
  return fields;
}

const choice = (question, tool) => ({
  type: 'one',
  options: optionsOf(tool, question).map(({ code, label }) => ({ code, label: words(label) })),
});

const kinds = {
  text: () => ({ type: 'line' }),
  narrative: ({ rows = 4 }) => ({ type: 'lines', rows }),
  date: () => ({ type: 'date' }),
  choice,
  decision: choice,
  grade: choice,
  table: ({ columns }) => ({
    type: 'rows',
    columns: columns.map(({ id, label, kind }) => ({
      id,
      label: words(label),
      type: { date: 'date', narrative: 'lines' }[kind] ?? 'line',
      rows: 2,
    })),
  }),
};
