import { withId } from './with-id.mjs';

/**
 * A tool with the sections of another, a number of times over. The ids of the copies are made
 * unique; the roles stay with the first. It is longer than a published tool may be (100 sections).
 *
 * @param {import('@maat/schema').Tool} tool The tool. It asks nothing under a condition.
 * @param {number} times How often its sections are to stand in the outcome.
 * @returns {import('@maat/schema').Tool}
 */
export function repeatTool(tool, times) {
  const copies = Array.from({ length: times }, (_, index) =>
    index === 0 ? tool.sections : tool.sections.map((section) => numbered(section, index + 1)),
  );
  return { ...tool, sections: copies.flat() };
}

function numbered(section, copy) {
  return {
    ...withId(section, copy),
    questions: section.questions.map((question) => withId(question, copy)),
  };
}
