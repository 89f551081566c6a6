import { withId } from './with-id.mjs';

/**
 * A tool with the questions of another, a number of times over, in the same sections: unlike the one
 * of `repeatTool` it is no longer than a published tool may be.
 *
 * @param {import('@maat/schema').Tool} tool The tool. It asks nothing under a condition.
 * @param {number} times How often its questions are to stand in the outcome.
 * @returns {import('@maat/schema').Tool}
 */
export function lengthenTool(tool, times) {
  return { ...tool, sections: tool.sections.map((section) => longer(section, times)) };
}

function longer(section, times) {
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    section.questions.map((question) => copyOf(question, index + 2)),
  );
  return { ...section, questions: [section.questions, ...copies].flat() };
}

/** A number is printed once only, and nothing but the first belongs to the core. */
function copyOf({ number: _, core: __, ...question }, copy) {
  return { ...withId(question, copy), label: labelOf(question.label, copy) };
}

function labelOf(label, copy) {
  if (typeof label === 'string') return `${label} (copy ${'i'.repeat(copy)})`;
  return Object.fromEntries(
    Object.entries(label).map(([form, words]) => [form, labelOf(words, copy)]),
  );
}
