import { Formio } from '@formio/js/form';
import '@formio/js/dist/formio.form.min.css';

const componentOf = {
  line: () => ({ type: 'textfield' }),
  lines: ({ rows }) => ({ type: 'textarea', rows }),
  one: ({ options }) => ({
    type: 'radio',
    values: options.map(({ code, label }) => ({ value: code, label })),
  }),
  tick: () => ({ type: 'checkbox' }),
  date: () => ({ type: 'day' }),
  rows: ({ columns }) => ({
    type: 'datagrid',
    initEmpty: true,
    components: columns.map(component),
  }),
};

function component(field) {
  const { id, label, hint, type } = field;
  return { key: keyOf(id), label, description: hint, input: true, ...componentOf[type](field) };
}

/** Its keys may have no hyphen at their end, and are paths where they have a dot. */
const keyOf = (id) => id.replaceAll('-', '_');

export async function mount(place, { sections }) {
  const form = await Formio.createForm(place, {
    display: 'form',
    components: sections.map(({ id, title, fields }) => ({
      type: 'panel',
      key: keyOf(id),
      title,
      input: false,
      components: fields.map(component),
    })),
  });
  await form.ready;
  return {
    control: (id) => form.getComponent(keyOf(id)).refs.input[0],
    answer: (id) => form.submission.data[keyOf(id)],
  };
}
