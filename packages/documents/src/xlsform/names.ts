import type { Question } from '@maat/schema';

// No id of a tool holds an underscore, so none of these can be another's.

/** The field that says in what state a question is answered. */
export const stateOf = (question: string): string => `${question}_state`;

/** A further field of a question. */
export const partOf = (
  question: string,
  part: 'reason' | 'explanation' | 'rationale' | 'evidence',
): string => `${question}_${part}`;

/** A field of a row. */
export const cellOf = (repeat: string, column: string): string => `${repeat}_${column}`;

/** The group of a section. */
export const groupOf = (section: string): string => `section_${section}`;

/** How an expression speaks of a field. */
export const field = (name: string): string => `\${${name}}`;

/** The states beside 'answered' that a question takes. */
export function otherStatesOf(question: Question): readonly string[] {
  return [
    ...((question.notApplicable ?? true) ? ['not-applicable'] : []),
    ...(question.noEvidence ? ['no-evidence'] : []),
  ];
}
