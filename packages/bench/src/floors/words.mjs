/** A text of the tool as a form on paper has it: in the words for both a child and an adult. */
export const words = (text) => (typeof text === 'string' ? text : text.both);

/** What is asked, with the number that is printed before it. */
export const labelOf = ({ number, label }) =>
  number === undefined ? words(label) : `${number}. ${words(label)}`;

/** Whether 'N/A' may be answered. */
export const takesNotApplicable = ({ notApplicable }) => notApplicable !== false;

/** What can be chosen in answer to a question, each with the words that explain it. */
export function optionsOf(tool, question) {
  if (question.kind !== 'grade') return question.options;
  return tool.scale.grades.map(({ id, label, descriptor }) => ({ code: id, label, descriptor }));
}

/** The text box that goes with a choice: an explanation or a rationale. */
export const explanationOf = ({ explanation, rationale }) => explanation ?? rationale;
