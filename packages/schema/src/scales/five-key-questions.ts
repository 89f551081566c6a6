import { toolSchemaId } from '../tool/schema-id.js';
import type { Section, Tool } from '../tool/types.js';
import { fourGrades } from './presets.js';
import { baseline, rules, thresholds } from './rating-principles.js';

/** One of the five key questions: what was found, and what is made of it. */
const keyQuestion = (id: string, title: string, asks: string): Section => ({
  id,
  title,
  area: true,
  judgement: `${id}Judgement`,
  questions: [
    {
      id: `${id}Findings`,
      kind: 'narrative',
      label: asks,
      noEvidence: true,
      evidence: true,
      sensitivity: 'personal',
    },
    {
      id: `${id}Judgement`,
      kind: 'grade',
      label: 'Your judgement of this key question',
      rationale: { label: 'Reasons for the judgement' },
    },
  ],
});

/**
 * The five key questions of the Care Quality Commission with its published principles for making one
 * rating of five, in our own words. A small tool that shows how another body's rules are told as
 * data: take its rules into your own tool, or put an overlay on it. It is not the commission's, and
 * not endorsed by it.
 */
export const fiveKeyQuestions: Tool = {
  schema: toolSchemaId,
  id: 'five-key-questions',
  version: '1.0.0',
  language: 'en-GB',
  title: 'Five key questions',
  sections: [
    keyQuestion('safe', 'Safe', 'How are people protected from abuse and avoidable harm?'),
    keyQuestion('effective', 'Effective', 'How does care achieve good results for people?'),
    keyQuestion('caring', 'Caring', 'How do staff treat people, and involve them?'),
    keyQuestion('responsive', 'Responsive', 'How are services fitted to what people need?'),
    keyQuestion('wellLed', 'Well-led', 'How do leaders make sure of good care, and of learning?'),
    {
      id: 'overall',
      title: 'Overall',
      questions: [
        {
          id: 'breach',
          kind: 'decision',
          label: 'Was a regulation breached?',
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
          explanation: { label: 'If yes, which, and how?', requiredFor: ['yes'] },
          notApplicable: false,
        },
        {
          id: 'overallGrade',
          kind: 'grade',
          label: 'Your overall rating',
          rationale: { label: 'Reasons for the rating' },
        },
      ],
    },
  ],
  roles: { overallGrade: 'overallGrade' },
  scale: fourGrades,
  baseline,
  thresholds,
  flags: {
    breach: { label: 'A regulation was breached', question: 'breach', raisedBy: ['yes'] },
  },
  rules,
};
