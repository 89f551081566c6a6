// Long because a pack is read as a whole: each question stands with its source.
import { themePackSchemaId } from '../theme-pack/schema-id.js';
import type { ThemePack } from '../theme-pack/types.js';
import { yesPartlyNo } from '../west-midlands/options.js';
import { explained, ofPerson, ofPractice } from './question-parts.js';
import {
  capacityAct,
  careAct,
  careGuidance,
  clutterImageRating,
  mentalCapacity,
  policyAndPractice,
  regional,
  reviews,
} from './sources.js';

/**
 * Self-neglect of an adult, hoarding included. An example: it is to be read by who knows the theme
 * before it is used.
 */
export const selfNeglect: ThemePack = {
  schema: themePackSchemaId,
  id: 'selfNeglect',
  version: '1.0.0',
  title: 'Self-neglect of an adult',
  theme: { code: 'self-neglect', label: 'Self-neglect' },
  example: true,
  source: {
    document: 'Maat',
    paragraph: 'Example of a theme pack',
    note: 'The questions are ours, made from law, public guidance and reviews that each of them names. None is quoted.',
  },
  sections: [
    {
      section: 'prevention',
      after: 'disagreements',
      guidance: [
        {
          text: 'Self-neglect covers personal care, health and surroundings, and hoarding. It may come from trauma, loss, illness, pain, substance use, poverty or a way of life that the adult values. Look for who saw it first, and what they took it for.',
        },
      ],
      questions: [
        {
          id: 'selfNeglectEarlySigns',
          kind: 'narrative',
          label:
            'How were early signs of self-neglect (for example missed appointments or medication, complaints of neighbours, rent arrears, calls to emergency services) recognised, and what was offered? Please give the dates.',
          ...ofPractice,
          source: policyAndPractice,
        },
        {
          id: 'selfNeglectEnquiry',
          kind: 'decision',
          label:
            'Was the duty to make safeguarding enquiries considered when it should have been, and is the decision, with its reasons, on the file?',
          options: yesPartlyNo,
          explanation: {
            label:
              'What was decided and when, and if there was no enquiry under section 42, what was done in its place?',
          },
          ...ofPractice,
          source: { ...careGuidance, paragraph: 'Chapter 14, paragraph 14.17' },
        },
      ],
    },
    {
      section: 'assessment',
      after: 'familyEngagement',
      guidance: [
        {
          text: 'A statement that the adult ‘has capacity’ is no assessment. Look for the decision and the time that it is about, what the adult was told and how, and whether what the adult says is borne out by what they are able to do.',
        },
      ],
      questions: [
        {
          id: 'selfNeglectCapacity',
          kind: 'decision',
          label:
            'Was mental capacity assessed for each decision that mattered, at the time that it mattered, and properly recorded?',
          options: yesPartlyNo,
          explanation: {
            label:
              'Which decisions, by whom and when? What support was given to decide, and where the adult lacked capacity, how was the best-interests decision made?',
          },
          ...ofPerson,
          source: { ...capacityAct, paragraph: 'Sections 1 to 4' },
        },
        {
          id: 'selfNeglectExecutiveFunction',
          kind: 'narrative',
          label:
            'How was executive function considered: whether the adult can carry out what they say they decide? What was seen in the home and over time, and not only in conversation?',
          ...ofPerson,
          source: mentalCapacity,
        },
        {
          id: 'selfNeglectNeedsAssessment',
          kind: 'narrative',
          label:
            'How were needs for care and support assessed? Where the adult refused, was an assessment carried out all the same because they were at risk of abuse or neglect, and how?',
          ...ofPractice,
          source: { ...careAct, paragraph: 'Sections 9 and 11' },
        },
        {
          id: 'selfNeglectClutter',
          kind: 'table',
          label:
            'Where there is hoarding: which Clutter Image Ratings were recorded, room by room and over time?',
          hint: 'Answer N/A if there is no hoarding.',
          rowName: 'rating',
          columns: [
            { id: 'room', kind: 'text', label: 'Room' },
            {
              id: 'rating',
              kind: 'number',
              label: 'Rating, from 1 to 9',
              whole: true,
              minimum: 1,
              maximum: 9,
            },
            {
              id: 'when',
              kind: 'date',
              label: 'When',
              precisions: ['day', 'month', 'year'],
              expected: true,
            },
          ],
          noEvidence: true,
          sensitivity: 'special-category',
          source: clutterImageRating,
        },
        {
          id: 'selfNeglectHistory',
          kind: 'narrative',
          label:
            'How well is it understood why the adult lives as they do: their history, losses and trauma, health, substance use, and what their home and possessions mean to them?',
          ...ofPerson,
          source: policyAndPractice,
        },
      ],
    },
    {
      section: 'plans',
      after: 'planImpact',
      questions: [
        {
          id: 'selfNeglectOutcomes',
          kind: 'narrative',
          label:
            'What did the adult say that they wanted to be different, how does the plan serve it, and was the adult asked afterwards whether it was achieved?',
          ...ofPerson,
          source: { ...careGuidance, paragraph: 'Chapter 14, paragraph 14.15' },
        },
        {
          id: 'selfNeglectRiskPlan',
          kind: 'narrative',
          label:
            'How does the plan set out the risks to the adult and to others, who will do what, what will be watched for, and what happens if the adult refuses or things get worse?',
          ...ofPerson,
          source: { ...regional, paragraph: 'Safeguarding plans' },
        },
      ],
    },
    {
      section: 'multiAgencyWorking',
      after: 'informationSharing',
      questions: [
        {
          id: 'selfNeglectMeeting',
          kind: 'narrative',
          label:
            'How did agencies come together over this adult: was there a multi-agency meeting or panel, who was invited and came, who led, and was the chronology put together?',
          ...ofPractice,
          source: reviews,
        },
        {
          id: 'selfNeglectFire',
          kind: 'decision',
          label: 'Was the risk of fire identified, and was the fire and rescue service involved?',
          options: yesPartlyNo,
          explanation: {
            label:
              'Please explain. Consider smoking, cooking and heating, emollient creams, oxygen, blocked exits, alarms, and what was done after a home visit of the service.',
          },
          ...ofPractice,
          source: { ...regional, paragraph: 'Multi-agency hoarding guidance' },
        },
        {
          id: 'selfNeglectHousing',
          kind: 'narrative',
          label:
            'How did housing, environmental health, health services and others use their powers and duties together, so that one agency’s enforcement did not undo another’s engagement?',
          ...ofPractice,
          source: { ...regional, paragraph: 'Possible legal interventions' },
        },
      ],
    },
    {
      section: 'livedExperience',
      after: 'voice',
      questions: [
        {
          id: 'selfNeglectDailyLiving',
          kind: 'narrative',
          label:
            'What does the file tell of how the adult eats, washes, sleeps, keeps warm, takes medication and gets about, and of whom they see? When was the home last seen, and which rooms?',
          ...ofPerson,
          source: policyAndPractice,
        },
        {
          id: 'selfNeglectAdvocacy',
          kind: 'decision',
          label:
            'Where the adult would have substantial difficulty in taking part and nobody suitable to support them, was an independent advocate arranged?',
          options: yesPartlyNo,
          explanation: explained,
          ...ofPractice,
          source: { ...careAct, paragraph: 'Sections 67 and 68' },
        },
        {
          id: 'selfNeglectCarers',
          kind: 'narrative',
          label:
            'How were family, friends, neighbours and other carers heard? Was a carer’s assessment offered, and was it considered whether a carer is at risk, or is a source of it?',
          ...ofPerson,
          source: { ...careAct, paragraph: 'Section 10' },
        },
      ],
    },
    {
      section: 'interventions',
      after: 'promptAction',
      guidance: [
        {
          text: 'Refusal is where the work begins, not where it ends. Look for persistence that is respectful: different people, times and ways, small steps that the adult agreed to, and curiosity about what lies behind a ‘no’.',
        },
      ],
      questions: [
        {
          id: 'selfNeglectEngagement',
          kind: 'narrative',
          label:
            'How persistent and how varied were the attempts to engage the adult, and who had, or could have built, a relationship of trust?',
          ...ofPractice,
          source: policyAndPractice,
        },
        {
          id: 'selfNeglectRefusals',
          kind: 'narrative',
          label:
            'How was each refusal of help responded to and recorded, and was a case ever closed because of refusal or non-attendance alone?',
          ...ofPractice,
          source: reviews,
        },
        {
          id: 'selfNeglectCuriosity',
          kind: 'narrative',
          label:
            'Where was there professional curiosity, and where was self-neglect taken for a lifestyle choice without being looked into?',
          ...ofPractice,
          source: reviews,
        },
        {
          id: 'selfNeglectLegalOptions',
          kind: 'decision',
          label:
            'Were legal options considered in good time, with legal advice where the risk was high?',
          options: yesPartlyNo,
          explanation: {
            label:
              'Which ones, and why were they used or not? For example the Court of Protection, the inherent jurisdiction of the High Court, the Mental Health Act 1983, environmental health and housing powers.',
          },
          ...ofPractice,
          source: { ...regional, paragraph: 'Possible legal interventions' },
        },
      ],
    },
    {
      section: 'learning',
      after: 'improvements',
      questions: [
        {
          id: 'selfNeglectLearning',
          kind: 'narrative',
          label:
            'What does this case tell of how your agency works with adults who refuse help? Please consider time, supervision, legal literacy and the support that staff get.',
          sensitivity: 'personal',
          source: reviews,
        },
      ],
    },
  ],
};
