import type { OverlayChange } from '../overlay/types.js';
import { assessment } from '../west-midlands/assessment.js';
import { document } from '../west-midlands/document.js';
import { interventions } from '../west-midlands/interventions.js';
import { livedExperience } from '../west-midlands/lived-experience.js';
import { multiAgencyWorking } from '../west-midlands/multi-agency-working.js';
import { plans } from '../west-midlands/plans.js';
import { prevention } from '../west-midlands/prevention.js';

const areas = [
  prevention,
  assessment,
  plans,
  multiAgencyWorking,
  livedExperience,
  interventions,
] as const;

/**
 * The questions that weigh double where the evidence is counted. The page on grading says that some
 * have more 'weight', and gives two examples: safety concerns, and poor outcomes for the person as a
 * result of the intervention. So these do: what the help came to (earlyHelpImpact, planImpact), and
 * whether the person was kept safe (levelOfSupport: was the help enough for the risk; planRisk;
 * safety; promptAction: was a turn for the worse met). Which they are is our reading; that they are
 * only double keeps two of them from outweighing a whole area.
 */
const weighty: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'earlyHelpImpact',
  'levelOfSupport',
  'planRisk',
  'planImpact',
  'safety',
  'promptAction',
]);

/** What is changed of the six areas: each is judged, and each of its questions takes evidence. */
export const changesOfAreas: readonly OverlayChange[] = /* @__PURE__ */ areas.flatMap(
  ({ id, questions, shortTitle, source }) => [
    ...questions.map(
      (question): OverlayChange => ({
        change: 'set-question',
        question: question.id,
        members: {
          noEvidence: true,
          evidence: true,
          ...(weighty.has(question.id) && { weight: 2 }),
        },
      }),
    ),
    {
      change: 'add-question',
      section: id,
      question: {
        id: `${id}Judgement`,
        kind: 'grade',
        // With the area in it, or six links and six errors would have one name.
        label: `Your judgement of this area: ${shortTitle}`,
        rationale: { label: 'Reasons for the judgement' },
        source: {
          document,
          paragraph: source.paragraph,
          note: 'Ours: the form asks for no judgement of an area. Its rules of grading speak of them.',
        },
      },
    },
    { change: 'set-section', section: id, members: { judgement: `${id}Judgement` } },
  ],
);
