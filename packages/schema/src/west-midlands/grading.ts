import type { Scale, Section } from '../tool/types.js';
import { document } from './document.js';

export const scale = {
  id: 'overall',
  grades: [
    {
      id: 'outstanding',
      label: 'Outstanding',
      descriptor: [
        {
          text: 'A Rating of “Outstanding” should be given where files exceed the standard expected for “good” and there have been significant and sustained improvements in regard to the wellbeing of or outcomes for the individual / carer. Outstanding files will demonstrate sound evidence-based or research-informed practice, some of which will be innovative, identifying that an exceptional difference has been made to the lives and experiences of adults with care and support needs.',
        },
      ],
    },
    {
      id: 'good',
      label: 'Good',
      descriptor: [
        {
          text: 'A file should be rated as good where there is consistent evidence that practice is meeting expected standards. However, some questions may have more “weight” than others (for example, where there are safety concerns in terms of safeguarding or risks, poor outcomes for the person as a result of the intervention, etc). In such circumstances it may be necessary to rate as requires improvement even where there are a significant number of “good” ratings.',
        },
      ],
    },
    {
      id: 'requires-improvement',
      label: 'Requires improvement',
      descriptor: [
        {
          text: 'A “Requires Improvement” rating should be given where practice is not consistently meeting expected standards and actions or areas for improvement have been highlighted by the auditor.',
        },
      ],
    },
    {
      id: 'inadequate',
      label: 'Inadequate',
      descriptor: [
        {
          text: 'An “Inadequate” rating should be given in one or more of the following circumstances:',
          points: [
            'Practice is of concern',
            'Expected standards have not been met - this includes where the auditor cannot identify evidence / sufficient evidence to support all or most of the audit areas',
            'There are immediate actions needed to address concerns',
          ],
        },
      ],
    },
  ],
} as const satisfies Scale;

export const grading = {
  id: 'grading',
  title: 'Grading',
  guidance: [
    {
      text: 'The descriptor for a “good” rating should be used as a baseline for auditors when considering the effectiveness and impact of interventions to support, enable and safeguard children, young people and individuals with care and support needs and their carers.',
    },
  ],
  source: {
    document,
    paragraph: 'Grading',
    note: '‘Outstanding’ speaks of adults alone. It is kept as printed.',
  },
  questions: [
    {
      id: 'overallGrade',
      kind: 'grade',
      label: 'Please use the criteria above to give the case an overall grade',
      source: { document, paragraph: 'Grading, table of grades' },
    },
  ],
} as const satisfies Section;
