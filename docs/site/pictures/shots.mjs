import { applyOverlay, createAudit } from '@maat/core';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';

// Everything in them is made up.
const now = new Date('2026-11-02T09:00:00Z');
const given = { id: 'example', caseReference: 'EX-0001', now };
const text = (value) => ({ state: 'answered', value });

const printed = {
  ...createAudit(westMidlands, given),
  answers: {
    date: text('2026-10-28'),
    theme: text('Neglect'),
    auditor: text('A. Example'),
    agency: text('Children’s social care'),
    practitioner: { state: 'not-applicable' },
    dateOfAudit: text('2026-10-30'),
    assessmentTools: text('Neglect assessment tool (March 2026) and a genogram (April 2026).'),
    assessmentQuality: text({
      choice: 'partly',
      explanation:
        'The first assessment was timely. It was not updated when the risk changed in June.',
    }),
  },
};

const applied = applyOverlay(westMidlands, westMidlandsJudged);
if (!applied.ok) throw new Error('The overlay does not fit its tool');
const judgement = (grade, rationale) => text({ grade, rationale });

const judged = {
  ...createAudit(applied.tool, given),
  answers: {
    preventionJudgement: judgement('inadequate', 'Two chances to help early were missed.'),
    assessmentJudgement: judgement('good', 'The assessment is thorough.'),
    overallGrade: judgement('good', 'Most of the work was good.'),
  },
};

const wide = { width: 744, height: 760 };
const phone = { width: 390, height: 800 };

/**
 * What is taken of the form itself: which tool and audit, how wide, light or dark, what is done first in
 * the page or clicked on, and the words that the picture begins with.
 */
export const formShots = [
  { name: 'form', ...answered(wide) },
  { name: 'form-dark', scheme: 'dark', ...answered(wide) },
  { name: 'form-phone', ...answered(phone) },
  {
    name: 'check-answers',
    tool: westMidlands,
    audit: printed,
    size: wide,
    click: 'Check your answers',
    from: /^Check your answers$/,
  },
  {
    name: 'advice',
    tool: applied.tool,
    audit: judged,
    size: wide,
    go: (form) => form.focusField('/answers/overallGrade'),
    from: /^What the grading rules say/,
  },
];

function answered(size) {
  const go = (form) => form.focusField('/answers/assessmentQuality');
  return { tool: westMidlands, audit: printed, size, go, from: /^assessment$/i };
}
