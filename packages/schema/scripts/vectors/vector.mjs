/** A value that is put at a place: a member, or an item; the item after the last one makes a list longer. */
export const put = (at, value) => ({ put: at, value });

/** What stands at a place is taken away. */
export const remove = (at) => ({ remove: at });

/** A text, or a list, of the same thing so many times. */
export const putText = (at, text, times) => ({ put: at, text, times });
export const putItems = (at, item, times) => ({ put: at, item, times });

/** An object of so many members, q0, q1 and so on, each with the same. */
export const putMembers = (at, member, times) => ({ put: at, member, times });

/** So many lists, one inside the other. */
export const putNested = (at, nested) => ({ put: at, nested });

/** A number by its digits, as a double may not hold it. */
export const putNumber = (at, number) => ({ put: at, number });

/** What stands in a file of the package, changed. */
const from = (path, ...changes) => ({ from: path, ...(changes.length > 0 && { changes }) });

export const documents = {
  tool: from('vectors/documents/tool.json'),
  wholeTool: from('vectors/documents/whole-tool.json'),
  soundTool: from('vectors/documents/sound-tool.json'),
  audit: from('vectors/documents/audit.json'),
  overlay: from('vectors/documents/overlay.json'),
  themePack: from('vectors/documents/theme-pack.json'),
  styleTheme: from('vectors/documents/style-theme.json'),
  toolTests: from('vectors/documents/tool-tests.json'),
  summary: from('vectors/documents/summary.json'),
  round: from('vectors/documents/round.json'),
  review: from('vectors/documents/review.json'),
  roundReport: from('vectors/documents/round-report.json'),
  briefing: from('vectors/documents/briefing.json'),
  westMidlands: from('dist/tools/west-midlands.json'),
};

/** A document with more changes. */
export const changed = (document, changes) => {
  const all = [...(document.changes ?? []), ...[changes].flat()];
  return { ...document, ...(all.length > 0 && { changes: all }) };
};

/** 'answer.required /answers/line' as an issue. A code alone speaks of the whole document. */
export function issue(text) {
  const [code, pointer = ''] = text.split(' ');
  return { code, pointer };
}

/**
 * Makes vectors that ask the same of documents of one kind.
 *
 * @param {object} common What they have in common: `ask`, `kind`, the `document` that they change, and the
 *   documents beside it.
 * @returns A function that takes what a vector shows, the changes to the document, and the issues that are expected.
 */
export const asking =
  (common) =>
  (says, changes, ...issues) =>
    vector(common, says, changes, issues);

function vector({ document, ...common }, says, changes, issues) {
  const expected = issues.map(issue);
  return {
    id: `${common.ask}-${common.kind}-${slug(says)}`,
    says,
    ...common,
    document: changed(document, changes),
    valid: common.valid ?? isWellShaped(expected),
    issues: expected,
  };
}

/** What no JSON Schema can say of the shape of a document. */
const unsaid = ['not-json', 'too-deep', 'too-large', 'bad-character', 'more-issues'];

/** Whether what is expected is nothing that a published schema refuses. */
function isWellShaped(issues) {
  return issues.every(({ code }) => {
    const [room, name] = code.split('.');
    return room !== 'structure' || unsaid.includes(name);
  });
}

export function slug(says) {
  return says
    .toLowerCase()
    .replaceAll(/['’‘/]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
