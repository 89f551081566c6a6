import type { ClassNames } from './audit-form/light-root.js';

const radio = '[type=radio]';
const box = '[type=checkbox]';

/**
 * The class names of GOV.UK Frontend (version 5 and later), for a form in the light DOM. What it has no
 * class for is in `@maat/elements/govuk-frontend.css`.
 */
export const govukFrontend: ClassNames = {
  '.maat': 'govuk-body',
  '.form': 'govuk-fieldset govuk-!-display-none-print',
  '.unseen': 'govuk-visually-hidden',

  // Words
  h1: 'govuk-heading-xl',
  ':not(.error-summary) > h2': 'govuk-heading-l',
  ':not(.error-summary) > h3': 'govuk-heading-m',
  ':not(.error-summary) > :is(h4, h5, h6)': 'govuk-heading-s',
  '.error-summary > :is(h2, h3, h4, h5, h6, .label)': 'govuk-error-summary__title',
  'p:not(.error, .warning, .info, .label, .small-label, .publisher, .issues, .notice)':
    'govuk-body',
  '.publisher': 'govuk-caption-l',
  'ul:not(.tasks, .error-summary > ul)': 'govuk-list govuk-list--bullet',
  ol: 'govuk-list govuk-list--number',
  'a:not(.error-summary a)': 'govuk-link',
  ':is(.guidance, .notice, .advice, .contacts, .version)': 'govuk-inset-text',
  details: 'govuk-details',
  summary: 'govuk-details__summary govuk-details__summary-text',
  '.prose': 'govuk-body',

  // Questions
  '.question': 'govuk-form-group',
  '.question:has(> .issues > .error)': 'govuk-form-group--error',
  'fieldset:is(.question, .row)': 'govuk-fieldset govuk-!-margin-bottom-6',
  'label.label': 'govuk-label govuk-label--s',
  'legend:is(.label, .row-title)': 'govuk-fieldset__legend govuk-fieldset__legend--s',
  '.small-label': 'govuk-label',
  ':is(.hint, .optional)': 'govuk-hint',
  '.issues .error': 'govuk-error-message',
  '.issues :is(.warning, .info)': 'govuk-inset-text',
  ':is(.prefix, .read dt)': 'govuk-!-font-weight-bold',
  '.cell': 'govuk-form-group',

  // Controls
  textarea: 'govuk-textarea',
  'textarea[aria-invalid]': 'govuk-textarea--error',
  select: 'govuk-select',
  'input.box': 'govuk-input',
  'input.box[aria-invalid]': 'govuk-input--error',
  'input.short': 'govuk-date-input__input govuk-input--width-2',
  'input.year': 'govuk-date-input__input govuk-input--width-4',
  'input.number': 'govuk-input--width-5',
  '.with-unit': 'govuk-input__wrapper',
  '.unit': 'govuk-input__suffix',
  '.date': 'govuk-date-input',
  '.date-part': 'govuk-date-input__item',
  '.date-part > label': 'govuk-label govuk-date-input__label',
  [`.options:has(> .option > ${radio})`]: 'govuk-radios',
  [`.options:has(> .option > ${box})`]: 'govuk-checkboxes',
  [`.option:has(> ${radio})`]: 'govuk-radios__item',
  [`.option:has(> ${box})`]: 'govuk-checkboxes__item',
  [`input${radio}`]: 'govuk-radios__input',
  [`input${box}`]: 'govuk-checkboxes__input',
  [`${radio} ~ label`]: 'govuk-label govuk-radios__label',
  [`${box} ~ label`]: 'govuk-label govuk-checkboxes__label',
  [`${radio} ~ .hint`]: 'govuk-radios__hint',
  [`${box} ~ .hint`]: 'govuk-checkboxes__hint',
  '.primary': 'govuk-button',
  '.secondary': 'govuk-button govuk-button--secondary',
  '.link': 'govuk-link',
  '.back': 'govuk-back-link',

  // The list of sections, the errors, the answers to be read
  '.tasks': 'govuk-task-list',
  '.task': 'govuk-task-list__item govuk-task-list__item--with-link',
  '.task-name': 'govuk-task-list__name-and-hint',
  '.task-name > .link': 'govuk-task-list__link',
  '.status': 'govuk-task-list__status',
  '.error-summary': 'govuk-error-summary',
  '.error-summary > ul': 'govuk-list govuk-error-summary__list',
  dl: 'govuk-summary-list',
  '.read': 'govuk-summary-list__row',
  '.read > dt': 'govuk-summary-list__key',
  '.read > dd': 'govuk-summary-list__value',
  table: 'govuk-table',
  caption: 'govuk-table__caption govuk-table__caption--s',
  thead: 'govuk-table__head',
  tbody: 'govuk-table__body',
  tr: 'govuk-table__row',
  th: 'govuk-table__header',
  td: 'govuk-table__cell',
};
