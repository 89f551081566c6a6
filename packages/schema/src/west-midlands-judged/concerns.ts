import type { Section, Tool } from '../tool/types.js';
import { document } from '../west-midlands/document.js';
import { yesNo } from '../west-midlands/options.js';
import { flags as flagsOfTheForm } from '../west-midlands/rules.js';

const asked = { kind: 'decision', options: yesNo, notApplicable: false } as const;
const sensitivity = 'special-category';
const ours = 'Ours: the form names it among the reasons for a grade, and has no place to say it.';

/** The four things that weigh most in the grade, asked outright, so that none is left in prose. */
export const concerns = {
  id: 'concerns',
  title: 'Concerns',
  guidance: [
    {
      text: 'These weigh more than other answers in the grade. If a person may be in danger now, act first and fill in the form afterwards.',
    },
  ],
  source: {
    document,
    paragraph: 'Grading',
    note: 'The section is ours. The form gives these as reasons for a grade.',
  },
  questions: [
    {
      ...asked,
      id: 'safetyConcern',
      label: 'Are there safety concerns in terms of safeguarding or risks?',
      explanation: { label: 'If yes, what are they?', requiredFor: ['yes'] },
      sensitivity,
      source: { document, paragraph: 'Grading, “good” rating', note: ours },
    },
    {
      ...asked,
      id: 'poorOutcome',
      label: 'Did the intervention have a poor outcome for the person?',
      explanation: { label: 'If yes, what was it?', requiredFor: ['yes'] },
      sensitivity,
      source: { document, paragraph: 'Grading, “good” rating', note: ours },
    },
    {
      ...asked,
      id: 'practiceOfConcern',
      label: 'Is practice of concern?',
      explanation: { label: 'If yes, which practice, and why?', requiredFor: ['yes'] },
      sensitivity,
      source: { document, paragraph: 'Grading, “Inadequate” rating', note: ours },
    },
    {
      ...asked,
      id: 'immediateAction',
      label: 'Are immediate actions needed to address concerns?',
      explanation: {
        label: 'If yes, what is needed, and who has been told?',
        requiredFor: ['yes'],
      },
      sensitivity,
      source: { document, paragraph: 'Grading, “Inadequate” rating', note: ours },
    },
  ],
} as const satisfies Section;

const raisedBy = ['yes'] as const;

/** The flags of the form, each hooked to the question that raises it. */
export const flags = {
  safetyConcern: { ...flagsOfTheForm.safetyConcern, question: 'safetyConcern', raisedBy },
  poorOutcome: { ...flagsOfTheForm.poorOutcome, question: 'poorOutcome', raisedBy },
  practiceOfConcern: {
    ...flagsOfTheForm.practiceOfConcern,
    question: 'practiceOfConcern',
    raisedBy,
  },
  immediateAction: { ...flagsOfTheForm.immediateAction, question: 'immediateAction', raisedBy },
} as const satisfies Tool['flags'];
