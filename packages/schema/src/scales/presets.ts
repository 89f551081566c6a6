import type { Scale } from '../tool/types.js';

// Scales that partnerships use, best grade first, to be put into a tool. The descriptors, the words by
// which a grade is given, belong to whose scale it is: add them in your tool.
//
// 'Narrative only' is no scale: leave `scale`, grade questions and rules about grades out of the tool.
// Ofsted dropped its overall judgement of local authorities so, from April 2026.

/**
 * Four grades in the words of Ofsted (inspections of local authority children's services, ILACS) and
 * of the Care Quality Commission (https://www.cqc.org.uk, 'Ratings'). Some partnerships say 'Requires
 * improvement to be good': change the label and leave the id.
 */
export const fourGrades = {
  id: 'four-grades',
  grades: [
    { id: 'outstanding', label: 'Outstanding' },
    { id: 'good', label: 'Good' },
    { id: 'requires-improvement', label: 'Requires improvement' },
    { id: 'inadequate', label: 'Inadequate' },
  ],
} as const satisfies Scale;

/**
 * The six grades of the Care Inspectorate, Scotland, which numbers them 6 (excellent) to 1
 * (unsatisfactory): https://www.careinspectorate.com, 'Grading'.
 */
export const sixGrades = {
  id: 'six-grades',
  grades: [
    { id: 'excellent', label: 'Excellent' },
    { id: 'very-good', label: 'Very good' },
    { id: 'good', label: 'Good' },
    { id: 'adequate', label: 'Adequate' },
    { id: 'weak', label: 'Weak' },
    { id: 'unsatisfactory', label: 'Unsatisfactory' },
  ],
} as const satisfies Scale;

/**
 * The scores of self-assessments under section 11 of the Children Act 2004, 0 to 3, as in the template
 * of Greater Manchester ('Self Assessment Score (0-3)'). Boards word the scores each in their own
 * way. Where 0 stood for 'not applicable', answer N/A instead: it is no score, and spoils counts.
 */
export const scoresToThree = {
  id: 'scores-to-three',
  grades: [
    { id: 'score-3', label: '3' },
    { id: 'score-2', label: '2' },
    { id: 'score-1', label: '1' },
    { id: 'score-0', label: '0' },
  ],
} as const satisfies Scale;

/** Standards met: 'fully', 'partly' and 'not met' in the audit of Essex schools and many others. */
export const metOrNot = {
  id: 'met-or-not',
  grades: [
    { id: 'met', label: 'Met' },
    { id: 'partly-met', label: 'Partly met' },
    { id: 'not-met', label: 'Not met' },
  ],
} as const satisfies Scale;

/**
 * Red, amber, green, as in the section 11 audit of Cambridgeshire and Peterborough ('green = fully
 * met'). The words are shown: colour alone tells nothing to who cannot see it.
 */
export const redAmberGreen = {
  id: 'red-amber-green',
  grades: [
    { id: 'green', label: 'Green' },
    { id: 'amber', label: 'Amber' },
    { id: 'red', label: 'Red' },
  ],
} as const satisfies Scale;

/**
 * Scores from 5, the best, to 1, as structured judgement reviews of deaths in hospital give them
 * (National Mortality Case Record Review). Where 1 is the best, as in some schemes, turn the list.
 */
export const scoresToFive = {
  id: 'scores-to-five',
  grades: [
    { id: 'score-5', label: '5' },
    { id: 'score-4', label: '4' },
    { id: 'score-3', label: '3' },
    { id: 'score-2', label: '2' },
    { id: 'score-1', label: '1' },
  ],
} as const satisfies Scale;
