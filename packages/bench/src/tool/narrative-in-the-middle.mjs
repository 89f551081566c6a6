/** The id of the narrative question nearest to the middle of a tool. */
export function narrativeInTheMiddle(tool) {
  const questions = tool.sections.flatMap((section) => section.questions);
  const middle = questions.length / 2;
  const [nearest] = questions
    .map(({ id, kind }, index) => ({ id, kind, away: Math.abs(index - middle) }))
    .filter(({ kind }) => kind === 'narrative')
    .sort((one, other) => one.away - other.away);
  if (nearest === undefined) throw new Error('The tool has no narrative question to type into.');
  return nearest.id;
}
