import { createForm } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';

const componentOf = {
  line: () => ({ type: 'textfield' }),
  lines: () => ({ type: 'textarea' }),
  one: ({ options }) => ({
    type: 'radio',
    values: options.map(({ code, label }) => ({ value: code, label })),
  }),
  tick: () => ({ type: 'checkbox' }),
  date: ({ label }) => ({ type: 'datetime', subtype: 'date', dateLabel: label }),
  rows: ({ id, columns }) => ({
    type: 'dynamiclist',
    path: keyOf(id),
    defaultRepetitions: 0,
    allowAddRemove: true,
    // An id may stand in a form once only, that of a column too.
    components: columns.map((column) => ({
      ...component(column),
      id: keyOf(`${id}-${column.id}`),
    })),
  }),
};

function component(field) {
  const { id, label, hint, type } = field;
  const key = type === 'rows' ? undefined : keyOf(id);
  return { id: keyOf(id), key, label, description: hint, ...componentOf[type](field) };
}

const keyOf = (id) => `f_${id.replaceAll('-', '_')}`;

export async function mount(place, { sections }) {
  let data = {};
  const form = await createForm({
    container: place,
    // By default the data waits until nobody has typed for 300 ms.
    debounce: false,
    schema: {
      type: 'default',
      schemaVersion: 18,
      components: sections.map(({ id, title, fields }) => ({
        type: 'group',
        id: keyOf(id),
        label: title,
        components: fields.map(component),
      })),
    },
  });
  form.on('changed', (changed) => {
    data = changed.data;
  });
  return {
    control: (id) => place.querySelector(`[id$="-${keyOf(id)}"]`),
    answer: (id) => data[keyOf(id)],
  };
}
