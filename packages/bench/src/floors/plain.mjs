// The script of the plain page: keeps the answers as data while they are typed.

/** What was answered, by question. */
export const answers = {};

const form = document.querySelector('form');

form.addEventListener('input', ({ target }) => {
  const question = target.closest('.question');
  const { id, state } = read(question);
  if (state === undefined) delete answers[id];
  else answers[id] = state;
});

form.addEventListener('click', ({ target }) => {
  const button = target.closest('button[data-action]');
  if (button?.dataset.action === 'add') addRow(button.closest('.question'));
  if (button?.dataset.action === 'remove') removeRow(button);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  for (const question of form.querySelectorAll('.question')) showError(question);
  form.querySelector('.error:not([hidden])')?.scrollIntoView();
});

const readers = {
  text: (question) => field(question, 'value'),
  narrative: (question) => field(question, 'value'),
  date: (question) => date(question, ''),
  choice: (question) => chosen(question),
  decision: (question) => choiceAndWords(question),
  grade: (question) => choiceAndWords(question),
  table: (question) => [...question.querySelectorAll('.row')].map(row),
};

function read(question) {
  const { question: id, kind } = question.dataset;
  const isNotApplicable = question.querySelector('[name="notApplicable"]')?.checked ?? false;
  question.querySelector('.controls').hidden = isNotApplicable;
  if (isNotApplicable) return { id, state: { state: 'not-applicable' } };
  const value = readers[kind](question);
  return { id, state: value === undefined ? undefined : { state: 'answered', value } };
}

function field(place, name) {
  return place.querySelector(`[name="${name}"]`)?.value || undefined;
}

function chosen(question) {
  return question.querySelector('input[type="radio"]:checked')?.value;
}

function choiceAndWords(question) {
  const [choice, explanation] = [chosen(question), field(question, 'explanation')];
  return choice === undefined && explanation === undefined ? undefined : { choice, explanation };
}

function date(place, name) {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => field(place, name + part));
  return day || month || year ? { day, month, year } : undefined;
}

function row(place) {
  return Object.fromEntries(
    [...place.querySelectorAll('[name]')].map(({ name, value }) => [name, value]),
  );
}

function addRow(question) {
  const template = question.querySelector('template');
  question.querySelector('.rows').append(template.content.cloneNode(true));
  question.querySelector('.row:last-child [name]').focus();
}

function removeRow(button) {
  button.closest('.row').remove();
}

function showError(question) {
  const error = question.querySelector('.error');
  error.hidden = Object.hasOwn(answers, question.dataset.question);
  error.textContent = error.hidden ? '' : 'Answer this question, or say that it does not apply';
}
