import 'lforms/dist/lforms/webcomponent/styles.css';

/** It is an Angular application that comes as scripts of a page, not as modules. */
const scripts = ['/lforms-0.js', '/lforms-1.js', '/lforms-2.js'];

function load(src) {
  const script = Object.assign(document.createElement('script'), { src });
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${src} was not loaded.`));
    document.head.append(script);
  });
}

const itemOf = {
  line: () => ({ type: 'string' }),
  lines: () => ({ type: 'text' }),
  one: ({ options }) => ({
    type: 'choice',
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
        valueCodeableConcept: {
          coding: [
            { system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'radio-button' },
          ],
        },
      },
    ],
    answerOption: options.map(({ code, label }) => ({ valueCoding: { code, display: label } })),
  }),
  tick: () => ({ type: 'boolean' }),
  date: () => ({ type: 'date' }),
  rows: ({ columns }) => ({ type: 'group', repeats: true, item: columns.map(item) }),
};

function item(field) {
  const { id, label, type } = field;
  return { linkId: id, text: label, ...itemOf[type](field) };
}

export async function mount(place, { title, sections }) {
  for (const src of scripts) await load(src);
  const questionnaire = {
    resourceType: 'Questionnaire',
    status: 'draft',
    title,
    item: sections.map(({ id, title: heading, fields }) => ({
      linkId: id,
      text: heading,
      type: 'group',
      item: fields.map(item),
    })),
  };
  const { LForms } = globalThis;
  await LForms.Util.addFormToPage(questionnaire, place.id, { fhirVersion: 'R4' });
  return {
    control: (id) => place.querySelector(`[id^="${id}/1"]:is(input, textarea)`),
    answer(id) {
      const response = LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', place);
      return findIn(response, id)?.answer[0].valueString;
    },
  };
}

function findIn(items, id) {
  for (const each of items.item ?? []) {
    const found = each.linkId === id ? each : findIn(each, id);
    if (found) return found;
  }
  return undefined;
}
