import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { objectOf } from './json-schema.mjs';

const uiOf = {
  lines: ({ rows }) => ({ 'ui:widget': 'textarea', 'ui:options': { rows } }),
  one: () => ({ 'ui:widget': 'radio' }),
  rows: ({ columns }) => ({ items: uiFor(columns) }),
};

const uiFor = (fields) =>
  Object.fromEntries(fields.map((field) => [field.id, uiOf[field.type]?.(field) ?? {}]));

export function mount(place, { title, sections }) {
  const schema = {
    type: 'object',
    title,
    properties: Object.fromEntries(
      sections.map(({ id, title: heading, fields }) => [
        id,
        { ...objectOf(fields), title: heading },
      ]),
    ),
  };
  const uiSchema = Object.fromEntries(sections.map(({ id, fields }) => [id, uiFor(fields)]));
  const sectionOf = new Map(sections.flatMap(({ id, fields }) => fields.map((f) => [f.id, id])));
  let data = {};
  const onChange = ({ formData }) => {
    data = formData;
  };
  createRoot(place).render(createElement(Form, { schema, uiSchema, validator, onChange }));
  return {
    control: (id) => document.getElementById(`root_${sectionOf.get(id)}_${id}`),
    answer: (id) => data[sectionOf.get(id)]?.[id],
  };
}
