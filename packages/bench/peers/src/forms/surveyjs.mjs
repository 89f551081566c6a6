import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.fontless.min.css';

const elementOf = {
  line: () => ({ type: 'text' }),
  lines: ({ rows }) => ({ type: 'comment', rows }),
  one: ({ options }) => ({
    type: 'radiogroup',
    choices: options.map(({ code, label }) => ({ value: code, text: label })),
  }),
  tick: ({ label }) => ({
    type: 'boolean',
    renderAs: 'checkbox',
    label,
    titleLocation: 'hidden',
  }),
  date: () => ({ type: 'text', inputType: 'date' }),
  rows: ({ columns }) => ({
    type: 'paneldynamic',
    panelCount: 0,
    templateElements: columns.map(question),
  }),
};

function question(field) {
  const { id, label, hint, type } = field;
  return { name: id, title: label, description: hint, ...elementOf[type](field) };
}

export function mount(place, { title, sections }) {
  const model = new Model({
    title,
    showQuestionNumbers: 'off',
    // By default the data waits until a field is left.
    textUpdateMode: 'onTyping',
    elements: sections.map(({ id, title: heading, fields }) => ({
      type: 'panel',
      name: id,
      title: heading,
      elements: fields.map(question),
    })),
  });
  createRoot(place).render(createElement(Survey, { model }));
  return {
    control: (id) => document.getElementById(model.getQuestionByName(id).inputId),
    answer: (id) => model.data[id],
  };
}
