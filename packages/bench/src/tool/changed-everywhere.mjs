/**
 * An overlay that changes every section of a tool as a partnership would: its first question
 * reworded, one added behind it, and its last taken away if it is none of the core.
 *
 * @param {import('@maat/schema').Tool} tool The tool.
 * @returns {import('@maat/schema').Overlay}
 */
export function changedEverywhere(tool) {
  return {
    schema: 'urn:maat:schema:overlay:1',
    id: 'changed-everywhere',
    version: '1.0.0',
    base: { id: tool.id, version: tool.version },
    tool: { id: 'changed', version: '1.0.0' },
    changes: tool.sections.flatMap((section) =>
      changesOf(section, new Set(Object.values(tool.roles ?? {}))),
    ),
  };
}

function changesOf({ id, questions }, held) {
  const [first] = questions;
  const last = questions.at(-1);
  const added = {
    id: `${id}Added`,
    kind: 'narrative',
    label: `What else is there to say of ${id}?`,
  };
  return [
    { change: 'set-question', question: first.id, members: { hint: 'Say whose words they are.' } },
    { change: 'add-question', section: id, after: first.id, question: added },
    ...(last === first || last.core || held.has(last.id)
      ? []
      : [{ change: 'remove-question', question: last.id }]),
  ];
}
