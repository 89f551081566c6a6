// In a page of its own: its style sheets reach the whole page.
import { govukFrontend } from '@maat/elements/govuk-frontend';
import type { Tool } from '@maat/schema';
import { expect, fixture, html } from '@open-wc/testing';
import { openState, type State } from '../accessibility/open-state.js';
import { states } from '../accessibility/states.js';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { get } from '../support/find.js';
import { openForm, type Properties, rootOf } from '../support/form.js';
import { trusted } from '../support/trusted.js';
import { insert } from '../support/use.js';
import { looksOf, putGovukStyles, reference } from './govuk.js';

const light = { light: true, classes: govukFrontend } as const;

function openLight(properties: Properties = {}) {
  const audit = auditOf(allKinds, {
    actions: { state: 'answered', value: [{ id: 'r1', cells: {} }] },
  });
  return openForm({ tool: allKinds, audit, ...light, layout: 'page', ...properties });
}

const options = [{ code: 'one', label: 'One', hint: 'The first' }];
const hinted: Tool = {
  ...allKinds,
  sections: [
    {
      id: 'only',
      title: 'Only',
      questions: [{ id: 'any', kind: 'choices', label: 'Any', options }],
    },
  ],
};
const page = { layout: 'page' } as const;

/** What none of the states of the form has: a hint of a check box, headings of other levels. */
const furtherStates: readonly State[] = [
  { tool: hinted, shows: '[part~=hint]', properties: page },
  { tool: hinted, shows: '[part~=heading]', properties: { ...page, headingLevel: 1 } },
  { tool: hinted, shows: '[part~=heading]', properties: { ...page, headingLevel: 4 } },
];

/** An element of the markup that GOV.UK Frontend publishes. */
async function published(component: string, name: string, selector: string): Promise<Element> {
  const place = await fixture<HTMLElement>(html`<div class="govuk-body"></div>`);
  place.innerHTML = trusted(await reference(component, name));
  const element = place.querySelector(selector);
  if (element === null) throw new Error(`No ${selector} in ${component}.`);
  return element;
}

/** What is the same in both, by the example of GOV.UK's, its selector, and ours. */
const alike: readonly (readonly [
  component: string,
  name: string,
  selector: string,
  own: string,
])[] = [
  ['textarea', 'with hint', 'textarea', '#q-story_value'],
  ['textarea', 'with hint', '.govuk-hint', '#q-story_hint'],
  ['textarea', 'with error message', 'textarea', '#q-story_value[aria-invalid]'],
  ['textarea', 'with error message', '.govuk-error-message', '#q-story .error'],
  ['textarea', 'with error message', '.govuk-form-group', '#q-name.govuk-form-group--error'],
  ['input', 'default', 'input', '#q-remark_value'],
  ['input', 'default', '.govuk-form-group', '#q-remark'],
  ['select', 'default', 'select', 'select'],
  ['radios', 'with hints on items', '.govuk-radios__item', '#q-subject .option'],
  ['radios', 'with hints on items', 'input', '#q-subject input'],
  ['radios', 'with hints on items', 'label', '#q-subject .option > label'],
  ['radios', 'with hints on items', '.govuk-radios__hint', '#q-subject .option > .hint'],
  ['checkboxes', 'default', '.govuk-checkboxes__item', '#q-risks .options > .option'],
  ['checkboxes', 'default', 'input', '#q-risks input'],
  ['checkboxes', 'default', 'label', '#q-risks .option > label'],
  ['date-input', 'default', '.govuk-date-input__item', '#q-dateOfAudit .date-part'],
  ['date-input', 'default', 'label', '#q-firstContact .date-part > label'],
  ['fieldset', 'styled as small text', 'legend', '#q-subject > legend'],
  ['button', 'secondary', 'button', '.secondary'],
  ['error-summary', 'default', '.govuk-error-summary', '.error-summary'],
  ['error-summary', 'default', 'h2', '.error-summary > h2'],
  ['error-summary', 'default', 'ul', '.error-summary > ul'],
  ['error-summary', 'default', 'a', '.error-summary a'],
];

describe('a form in the light DOM with the class names of GOV.UK Frontend', () => {
  before(putGovukStyles);
  after(() => {
    document.adoptedStyleSheets = [];
  });

  for (const [component, name, selector, own] of alike) {
    it(`has ${own} look as ${selector} of ${component}, ${name}`, async () => {
      const form = await openLight();
      if (/error|invalid/.test(own)) form.showErrors();
      await form.updateComplete;
      const element = rootOf(form).querySelector(own);
      if (element === null) throw new Error(`There is no ${own}.`);
      const wanted = await published(component, name, selector);
      (document.activeElement as HTMLElement).blur();
      expect(looksOf(element)).to.deep.equal(looksOf(wanted));
    });
  }

  it('has the list of sections look as a task list, with its button', async () => {
    const form = await openLight({ layout: 'sections' });
    const root = rootOf(form);
    for (const [selector, own] of [
      ['li', '.task'],
      ['.govuk-task-list__name-and-hint', '.task-name'],
      ['.govuk-task-list__status', '.status'],
    ] as const) {
      const element = root.querySelector(own);
      const wanted = await published('task-list', 'default', selector);
      expect(element && looksOf(element), own).to.deep.equal(looksOf(wanted));
    }
    const button = root.querySelector('.primary');
    const wantedButton = await published('button', 'default', 'button');
    expect(button && looksOf(button)).to.deep.equal(looksOf(wantedButton));
    const link = getComputedStyle(get(form, 'button', 'About'));
    const wanted = getComputedStyle(await published('task-list', 'default', 'a'));
    for (const name of ['color', 'fontSize', 'textDecorationLine'] as const)
      expect(link[name], name).to.equal(wanted[name]);
  });

  it('tells errors by class as long as there are any', async () => {
    const form = await openLight();
    const story = get(form, 'textbox', '1. What happened?');
    const group = story.closest('.question');
    const has = () => [
      group?.classList.contains('govuk-form-group--error'),
      story.classList.contains('govuk-textarea--error'),
    ];
    expect(has()).to.deep.equal([false, false]);
    form.showErrors();
    await form.updateComplete;
    expect(has()).to.deep.equal([true, true]);
    insert(story, 'All of it.');
    await form.updateComplete;
    expect(has()).to.deep.equal([false, false]);
    expect(story.className).to.equal('box govuk-textarea');
  });

  it('gives every class name that the map has to something, in one state or another', async () => {
    const seen = new Set<string>();
    for (const state of [...Object.values(states), ...furtherStates]) {
      const form = await openState({ ...state, properties: { ...state.properties, ...light } });
      const root = form.renderRoot as Element;
      for (const element of [root, ...root.querySelectorAll('*')])
        for (const name of element.classList) seen.add(name);
      form.remove();
    }
    const names = Object.values(govukFrontend).flatMap((value) => value.split(' '));
    expect(names.filter((name) => !seen.has(name))).to.deep.equal([]);
  });
});
