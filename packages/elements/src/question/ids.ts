/** The id of a question's element in the form's root. */
export const placeId = (question: string): string => `q-${question}`;

/**
 * The id of the element that says something about a question, or of one of its controls. No question's
 * id has a '_' in it, so that the hint of 'risk' is never taken for the question 'risk-hint'.
 */
export const idOf = (question: string, part: string): string =>
  `q-${question}_${part.replaceAll('/', '-')}`;

/** The id of the label, or of the legend's words. */
export const labelId = (question: string): string => idOf(question, 'label');

/** The ids of what describes a question's controls, in the order in which it is read out. */
export function describedBy(question: string, has: { hint: boolean; issues: boolean }): string {
  const ids = [has.hint && idOf(question, 'hint'), has.issues && idOf(question, 'issues')];
  return ids.filter((id) => id !== false).join(' ');
}
