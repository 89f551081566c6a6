import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { objectOf } from './json-schema.mjs';

const optionsOf = { lines: { multi: true }, one: { format: 'radio' } };

export function mount(place, { sections }) {
  const fields = sections.flatMap((section) => section.fields);
  const schema = objectOf(fields);
  const uischema = {
    type: 'VerticalLayout',
    elements: sections.map(({ title, fields: within }) => ({
      type: 'Group',
      label: title,
      elements: within.map(({ id, type }) => ({
        type: 'Control',
        scope: `#/properties/${id}`,
        options: optionsOf[type],
      })),
    })),
  };
  let data = {};
  const onChange = (changed) => {
    data = changed.data;
  };
  const renderers = vanillaRenderers;
  createRoot(place).render(
    createElement(JsonForms, { schema, uischema, data, renderers, cells: vanillaCells, onChange }),
  );
  return {
    control: (id) => document.getElementById(`#/properties/${id}-input`),
    answer: (id) => data[id],
  };
}
